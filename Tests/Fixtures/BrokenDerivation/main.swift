// A user's program whose version cannot be derived: the axis has no such value.
import DirectIOModel
import EndioCommand
import TransitionSystems

EndioCommand.runAdding {
    let patched = try DirectIO.version("seed").derived(as: "patched", title: "a mistake") { version in
        try version.set("end-io-called", to: "allways")
    }
    return [patched]
}
