import EndioCommand

@main
struct Endio {
    static func main() {
        EndioCommand.run()
    }
}
