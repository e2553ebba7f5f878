// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "endio",
    products: [
        .library(name: "TransitionSystems", targets: ["TransitionSystems"]),
        .library(name: "StateExploration", targets: ["StateExploration"]),
        .library(name: "SymbolicProof", targets: ["SymbolicProof"]),
        .library(name: "MutationTesting", targets: ["MutationTesting"]),
        .library(name: "DirectIOModel", targets: ["DirectIOModel"]),
        .library(name: "EndioCommand", targets: ["EndioCommand"]),
        .library(name: "DirectIOEngine", targets: ["DirectIOEngine"]),
        .library(name: "Refinement", targets: ["Refinement"]),
        .library(name: "PropertyTesting", targets: ["PropertyTesting"]),
        .library(name: "PropertyTestingSupport", targets: ["PropertyTestingSupport"]),
        .library(name: "ModelExport", targets: ["ModelExport"]),
        .executable(name: "endio", targets: ["endio"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .systemLibrary(name: "CZ3", pkgConfig: "z3", providers: [.apt(["libz3-dev"]), .brew(["z3"])]),
        .target(name: "TransitionSystems", swiftSettings: settings),
        .target(name: "StateExploration", dependencies: ["TransitionSystems"], swiftSettings: settings),
        .target(name: "Z3Solver", dependencies: ["CZ3"], swiftSettings: settings),
        .target(
            name: "SymbolicProof",
            dependencies: ["TransitionSystems", "StateExploration", "Z3Solver"], swiftSettings: settings),
        .target(
            name: "MutationTesting",
            dependencies: ["TransitionSystems", "StateExploration", "SymbolicProof"], swiftSettings: settings),
        .target(name: "DirectIOModel", dependencies: ["TransitionSystems"], swiftSettings: settings),
        .target(name: "ModelExport", dependencies: ["TransitionSystems"], swiftSettings: settings),
        .target(name: "DirectIOEngine", swiftSettings: settings),
        .target(name: "PropertyTesting", swiftSettings: settings),
        .target(
            name: "Refinement",
            dependencies: [
                "TransitionSystems", "StateExploration", "DirectIOModel", "DirectIOEngine", "PropertyTesting",
            ],
            swiftSettings: settings),
        .target(
            name: "Scenarios",
            dependencies: [
                "TransitionSystems", "StateExploration", "DirectIOModel", "DirectIOEngine", "PropertyTesting",
                "Refinement",
            ],
            swiftSettings: settings),
        .target(name: "PropertyTestingSupport", dependencies: ["PropertyTesting"], swiftSettings: settings),
        .target(
            name: "EndioCommand",
            dependencies: [
                "TransitionSystems", "StateExploration", "SymbolicProof", "MutationTesting", "DirectIOModel",
                "DirectIOEngine", "ModelExport", "PropertyTesting", "Refinement",
                "Scenarios",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(name: "endio", dependencies: ["EndioCommand"], swiftSettings: settings),
        // Users' packages, built here too so that the tests can run them.
        .executableTarget(
            name: "MyPatch", dependencies: ["TransitionSystems", "DirectIOModel", "EndioCommand"],
            path: "Examples/MyPatch/Sources"),
        .executableTarget(
            name: "OwnProtocol", dependencies: ["TransitionSystems", "EndioCommand"],
            path: "Examples/OwnProtocol/Sources"),
        .testTarget(
            name: "PropertyTests", dependencies: ["PropertyTesting", "PropertyTestingSupport"],
            path: "Examples/PropertyTests/Tests/PropertyTests"),
        // Users' programs with mistakes, for the tests to run.
        .executableTarget(
            name: "BrokenPatch", dependencies: ["TransitionSystems", "DirectIOModel", "EndioCommand"],
            path: "Tests/Fixtures/BrokenPatch"),
        .executableTarget(
            name: "BrokenDerivation", dependencies: ["TransitionSystems", "DirectIOModel", "EndioCommand"],
            path: "Tests/Fixtures/BrokenDerivation"),
        .testTarget(name: "TransitionSystemsTests", dependencies: ["TransitionSystems"], swiftSettings: settings),
        .testTarget(
            name: "StateExplorationTests",
            dependencies: ["TransitionSystems", "StateExploration", "DirectIOModel"], swiftSettings: settings),
        .testTarget(name: "Z3SolverTests", dependencies: ["Z3Solver"], swiftSettings: settings),
        .testTarget(
            name: "SymbolicProofTests",
            dependencies: ["TransitionSystems", "StateExploration", "SymbolicProof", "DirectIOModel"],
            swiftSettings: settings),
        .testTarget(
            name: "DirectIOModelTests",
            dependencies: ["TransitionSystems", "StateExploration", "DirectIOModel"], swiftSettings: settings),
        .testTarget(
            name: "ModelExportTests",
            dependencies: ["TransitionSystems", "StateExploration", "DirectIOModel", "ModelExport"],
            swiftSettings: settings),
        .testTarget(
            name: "EndioCommandTests",
            dependencies: [
                "TransitionSystems", "StateExploration", "SymbolicProof", "MutationTesting", "DirectIOModel",
                "DirectIOEngine", "EndioCommand", "endio", "MyPatch", "OwnProtocol", "BrokenPatch", "BrokenDerivation",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "MutationTestingTests",
            dependencies: [
                "TransitionSystems", "StateExploration", "SymbolicProof", "MutationTesting", "DirectIOModel",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DirectIOEngineTests", dependencies: ["DirectIOEngine", "PropertyTesting", "PropertyTestingSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "RefinementTests",
            dependencies: [
                "TransitionSystems", "StateExploration", "DirectIOModel", "DirectIOEngine", "PropertyTesting",
                "Refinement",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ScenariosTests", dependencies: ["DirectIOEngine", "PropertyTesting", "Refinement", "Scenarios"],
            swiftSettings: settings),
        .testTarget(
            name: "PropertyTestingTests", dependencies: ["PropertyTesting", "PropertyTestingSupport"],
            swiftSettings: settings),
        .testTarget(name: "ProjectTests", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
