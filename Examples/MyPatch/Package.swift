// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "MyPatch",
    dependencies: [.package(name: "endio", path: "../..")],
    targets: [
        .executableTarget(
            name: "MyPatch",
            dependencies: [
                .product(name: "DirectIOModel", package: "endio"),
                .product(name: "EndioCommand", package: "endio"),
                .product(name: "TransitionSystems", package: "endio"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
