import DirectIOEngine

/// Says how things go in one step of the engine, as somebody else has decided; and what was asked.
final class Script: Chance {
    /// A question that the engine asked.
    enum Question: Hashable {
        case fails(FaultSite)
        case pick(Alternative, most: Int)

        /// How many answers there are.
        var answers: Int {
            switch self {
            case .fails: 2
            case .pick(_, let most): most
            }
        }
    }

    /// Answers to the next questions, counted from 0; behind them nothing fails, and everything is as long as it can
    /// be.
    private(set) var answers: [Int] = []
    private(set) var questions: [Question] = []
    /// What may fail; anything else is not asked for.
    var sites: Set<FaultSite> = []
    /// What is decided here; anything else is as long as it can be.
    var alternatives: Set<Alternative> = []
    /// Decides where no answer is given; by default nothing fails, and everything is as long as it can be.
    var decide: ((Question) -> Int)?

    /// Begins anew.
    func begin(answers: [Int] = []) {
        self.answers = answers
        questions.removeAll(keepingCapacity: true)
    }

    func fails(_ site: FaultSite) -> Bool {
        guard sites.contains(site) else { return false }
        return answer(.fails(site), otherwise: 0) == 1
    }

    func pick(_ alternative: Alternative, upTo most: Int) -> Int {
        guard most > 1, alternatives.contains(alternative) else { return most }
        return 1 + answer(.pick(alternative, most: most), otherwise: most - 1)
    }

    private func answer(_ question: Question, otherwise: Int) -> Int {
        questions.append(question)
        if questions.count <= answers.count { return answers[questions.count - 1] }
        let answer = decide?(question) ?? otherwise
        answers.append(answer)
        return answer
    }

    /// The next answers in the order of a search through all of them: the last that can be changed is.
    ///
    /// - Returns: nil when there are no more.
    func nextAnswers() -> [Int]? {
        var next = answers
        while let last = next.popLast() {
            let place = next.count
            let first = firstAnswer(to: questions[place])
            let following = (last + 1) % questions[place].answers
            if following != first { return next + [following] }
        }
        return nil
    }

    private func firstAnswer(to question: Question) -> Int {
        switch question {
        case .fails: 0
        case .pick(_, let most): most - 1
        }
    }
}
