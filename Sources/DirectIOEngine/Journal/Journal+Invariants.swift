extension Journal {
    /// What is wrong with the counts, in words; nil when nothing is.
    public var fault: String? {
        if handles < 0 { return "\(handles) handles are open" }
        if unusedCredits < 0 { return "\(unusedCredits) credits are left to open handles" }
        if handles == 0, unusedCredits != 0 { return "\(unusedCredits) credits are left, and no handle is open" }
        if setAside < 0 { return "\(setAside) credits are set aside" }
        return committed < running ? nil : "transaction \(committed) is on the device, and \(running) takes handles"
    }
}
