// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "PropertyTests",
    dependencies: [.package(name: "endio", path: "../..")],
    targets: [
        .testTarget(
            name: "PropertyTests",
            dependencies: [
                .product(name: "PropertyTesting", package: "endio"),
                .product(name: "PropertyTestingSupport", package: "endio"),
            ]),
        // The library's own tests, so that they can be run without the rest of the package.
        .testTarget(
            name: "PropertyTestingTests",
            dependencies: [
                .product(name: "PropertyTesting", package: "endio"),
                .product(name: "PropertyTestingSupport", package: "endio"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
