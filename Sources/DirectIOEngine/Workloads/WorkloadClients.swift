import Foundation

/// Who asks, and is told: counts, and how long everything took.
final class WorkloadClients: Observer {
    /// One thread that asks.
    private struct Client {
        var free: [Int] = []
        var began: [UInt64] = []
        var operations = 0
        var failures: [ErrorNumber: Int] = [:]
        var latencies = Histogram()
        var last = DispatchTime(uptimeNanoseconds: 0)
        var number: UInt32 = 0
    }

    // A request's number: eight bits for who asks, ten for the place, fourteen that count and begin anew.
    private static let slotBits: UInt32 = 10
    private static let counterBits: UInt32 = 14

    private static func number(client: Int, slot: Int, counter: UInt32) -> UInt32 {
        // Never 0, which says that nobody has written.
        let count = counter % (1 << counterBits - 1) + 1
        return (UInt32(client) << slotBits | UInt32(slot)) << counterBits | count
    }

    private let clients: [Monitor<Client>]
    private let ledger: Ledger?
    private let seen = Guarded<[Defect]>([])

    init(count: Int, _ ledger: Ledger?) {
        clients = (0..<count).map { _ in Monitor(Client()) }
        self.ledger = ledger
    }

    /// Forgets what was counted.
    func reset() {
        for client in clients {
            client.change { client in
                (client.operations, client.failures, client.latencies) = (0, [:], Histogram())
            }
        }
    }

    /// A place for one more operation, when there is one.
    ///
    /// - Parameter help: does something useful meanwhile; says whether there was anything to do.
    func takeSlot(of client: Int, most: Int, _ help: () -> Bool) -> Int {
        while true {
            let slot = clients[client].change(waking: false) { client in
                if client.began.isEmpty {
                    client.free = Array(0..<most)
                    client.began = Array(repeating: 0, count: most)
                }
                return client.free.popLast()
            }
            if let slot { return slot }
            if !help() { clients[client].wait(until: { !$0.free.isEmpty }) { _ in } }
        }
    }

    /// Waits until everything that a client has asked for is reported.
    func waitUntilIdle(_ client: Int, _ help: () -> Bool) {
        while clients[client].change(waking: false, { $0.free.count < $0.began.count }) {
            if !help() { clients[client].wait(until: { $0.free.count == $0.began.count }) { _ in } }
        }
    }

    /// A number for an operation, which tells who has asked and in which place.
    func begin(client: Int, slot: Int) -> RequestID {
        let number = clients[client].change(waking: false) { client in
            if slot < client.began.count { client.began[slot] = DispatchTime.now().uptimeNanoseconds }
            client.number &+= 1
            return client.number
        }
        return RequestID(Self.number(client: client, slot: slot, counter: number))
    }

    /// A number that grows with each operation that is asked for or reported.
    var progress: Int {
        clients.map { $0.change(waking: false) { $0.operations &+ Int($0.number) } }.reduce(0, &+)
    }

    var totals: (operations: Int, failures: [ErrorNumber: Int], latencies: Histogram) {
        var all = (operations: 0, failures: [ErrorNumber: Int](), latencies: Histogram())
        for client in clients {
            client.change(waking: false) { client in
                all.operations += client.operations
                all.failures.merge(client.failures, uniquingKeysWith: +)
                all.latencies.add(client.latencies)
            }
        }
        return all
    }

    var lastEnd: DispatchTime { clients.map { $0.change(waking: false, \.last) }.max() ?? .now() }

    var defects: [Defect] { seen.with { $0 } }

    // MARK: Being told

    func began(_ request: RequestID, _ operation: Operation, file: Int, _ buffer: UserBuffer?) {
        ledger?.began(request, operation, file: file, buffer)
    }

    func ended(_ request: RequestID, _ outcome: Outcome) {
        ledger?.ended(request, outcome)
        let slot = Int(request.number >> Self.counterBits & (1 << Self.slotBits - 1))
        let client = Int(request.number >> (Self.counterBits + Self.slotBits))
        clients[client].change { client in
            client.operations += 1
            if case .failure(let error) = outcome { client.failures[error, default: 0] += 1 }
            guard slot < client.began.count else { return }
            let now = DispatchTime.now()
            client.latencies.add(nanoseconds: now.uptimeNanoseconds - client.began[slot])
            client.last = now
            client.free.append(slot)
        }
    }

    func lostWriteback(file: Int, range: Range<UInt64>) { ledger?.lostWriteback(file: file, range: range) }

    func noticed(_ defect: Defect) { seen.with { $0.append(defect) } }
}
