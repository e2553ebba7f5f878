// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Sanitizers",
    dependencies: [.package(name: "endio", path: "..")],
    targets: [
        .executableTarget(
            name: "SanitizedEngine", dependencies: [.product(name: "DirectIOEngine", package: "endio")])
    ],
    swiftLanguageModes: [.v6]
)
