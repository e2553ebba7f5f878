import Foundation

/// Folders made on the way to a place, to be taken away again when what they were made for fails.
struct MadeFolders {
    /// The folders that were not there, outermost first.
    private var made: [String] = []

    /// Makes a folder, and those around it that are not there.
    ///
    /// - Throws: The system's error; then nothing is left of them.
    init(to path: String) throws(SystemError) {
        var missing: [String] = []
        var place = URL(fileURLWithPath: path).standardizedFileURL
        while !Self.isThere(place.path), place.pathComponents.count > 1 {
            missing.append(place.path)
            place.deleteLastPathComponent()
        }
        for folder in missing.reversed() {
            if mkdir(folder, 0o777) == 0 {
                made.append(folder)
            } else if errno != EEXIST {  // Another process may have made it since.
                let error = SystemError.last
                remove()
                throw error
            }
        }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard isThere, isFolder.boolValue else { throw SystemError(number: ENOTDIR) }
    }

    /// Removes the folders that were made, unless something is in them.
    func remove() {
        for folder in made.reversed() { rmdir(folder) }
    }

    /// Whether something has the name, be it a link that leads nowhere.
    static func isThere(_ path: String) -> Bool {
        var found = stat()
        return lstat(path, &found) == 0
    }
}
