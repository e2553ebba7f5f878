/// How many words a state has, known when code is specialised, so that loops over words unroll.
protocol WordCount: Sendable {
    var words: Int { get }
}

struct OneWord: WordCount {
    @inline(__always) var words: Int { 1 }
}

struct TwoWords: WordCount {
    @inline(__always) var words: Int { 2 }
}

struct ThreeWords: WordCount {
    @inline(__always) var words: Int { 3 }
}

struct FourWords: WordCount {
    @inline(__always) var words: Int { 4 }
}

/// Any number, known when the search runs.
struct ManyWords: WordCount {
    let words: Int
}

extension WordCount {
    /// A well-mixed number for a state.
    @inline(__always)
    func hash(_ state: UnsafePointer<UInt64>) -> UInt64 {
        var h: UInt64 = 0x9e37_79b9_7f4a_7c15
        for word in 0..<words {
            let product = (h ^ state[word]).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
            h = product.high ^ product.low &+ 0x2545_f491_4f6c_dd1d
        }
        let product = (h ^ h &>> 29).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
        return product.high ^ product.low
    }

    @inline(__always)
    func copy(_ source: UnsafePointer<UInt64>, to target: UnsafeMutablePointer<UInt64>) {
        for word in 0..<words { target[word] = source[word] }
    }

    @inline(__always)
    func areEqual(_ a: UnsafePointer<UInt64>, _ b: UnsafePointer<UInt64>) -> Bool {
        var difference: UInt64 = 0
        for word in 0..<words { difference |= a[word] ^ b[word] }
        return difference == 0
    }
}
