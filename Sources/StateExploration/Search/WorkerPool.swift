#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Threads that do one piece of work together, again and again. The caller's thread is one of them.
package final class WorkerPool: @unchecked Sendable {
    private let size: Int
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var threads: [pthread_t] = []
    private var round = 0
    private var unfinished = 0
    private var isClosing = false
    private var body: (@Sendable (Int) -> Void)?

    /// Bytes of a thread's stack.
    private static let stackSize = 4 << 20

    private final class Start {
        let pool: WorkerPool
        let worker: Int

        init(_ pool: WorkerPool, _ worker: Int) {
            self.pool = pool
            self.worker = worker
        }
    }

    /// A pool of so many workers. Fewer threads than asked for are made where the system gives no more.
    package init(size: Int) {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
        self.size = size
        for worker in 1..<max(1, size) { start(worker) }
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(changed)
        mutex.deallocate()
        changed.deallocate()
    }

    /// How many workers there are.
    package var count: Int { threads.count + 1 }

    private func start(_ worker: Int) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, Self.stackSize)
        defer { pthread_attr_destroy(&attributes) }
        let argument = Unmanaged.passRetained(Start(self, worker))
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, &attributes, workerMain, argument.toOpaque())
        guard status == 0 else {
            argument.release()
            return
        }
        #if canImport(Darwin)
            threads.append(thread!)
        #else
            threads.append(thread)
        #endif
    }

    /// Calls the body once for each worker, at the same time, and waits for all.
    package func run(_ body: @escaping @Sendable (Int) -> Void) {
        if threads.isEmpty { return body(0) }
        pthread_mutex_lock(mutex)
        self.body = body
        unfinished = threads.count
        round += 1
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
        body(0)
        pthread_mutex_lock(mutex)
        while unfinished > 0 { pthread_cond_wait(changed, mutex) }
        self.body = nil
        pthread_mutex_unlock(mutex)
    }

    /// Ends the threads. The pool is of no use afterwards.
    package func close() {
        pthread_mutex_lock(mutex)
        isClosing = true
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
        for thread in threads { pthread_join(thread, nil) }
        threads = []
    }

    private func work(_ worker: Int) {
        var done = 0
        pthread_mutex_lock(mutex)
        while true {
            while round == done && !isClosing { pthread_cond_wait(changed, mutex) }
            if isClosing { break }
            done = round
            let body = self.body
            pthread_mutex_unlock(mutex)
            body?(worker)
            pthread_mutex_lock(mutex)
            unfinished -= 1
            if unfinished == 0 { pthread_cond_broadcast(changed) }
        }
        pthread_mutex_unlock(mutex)
    }

    #if canImport(Darwin)
        private let workerMain: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
            let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
            start.pool.work(start.worker)
            return nil
        }
    #else
        private let workerMain: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
            let start = Unmanaged<Start>.fromOpaque(argument!).takeRetainedValue()
            start.pool.work(start.worker)
            return nil
        }
    #endif
}
