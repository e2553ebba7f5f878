// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "endio", path: "..")],
    targets: [
        .executableTarget(
            name: "StateSpaceBenchmarks",
            dependencies: [
                .product(name: "TransitionSystems", package: "endio"),
                .product(name: "StateExploration", package: "endio"),
                .product(name: "DirectIOModel", package: "endio"),
                .product(name: "ModelExport", package: "endio"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "EngineBenchmarks", dependencies: [.product(name: "DirectIOEngine", package: "endio")]),
        .executableTarget(
            name: "AgreementBenchmarks",
            dependencies: [
                .product(name: "DirectIOModel", package: "endio"), .product(name: "DirectIOEngine", package: "endio"),
                .product(name: "PropertyTesting", package: "endio"), .product(name: "Refinement", package: "endio"),
            ]),
        .executableTarget(
            name: "ExtentBenchmarks", dependencies: [.product(name: "DirectIOEngine", package: "endio")],
            swiftSettings: settings),
        .executableTarget(
            name: "PropertyBenchmarks", dependencies: [.product(name: "PropertyTesting", package: "endio")],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
