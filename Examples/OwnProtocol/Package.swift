// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "OwnProtocol",
    dependencies: [.package(name: "endio", path: "../..")],
    targets: [
        .executableTarget(
            name: "OwnProtocol",
            dependencies: [
                .product(name: "EndioCommand", package: "endio"),
                .product(name: "TransitionSystems", package: "endio"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
