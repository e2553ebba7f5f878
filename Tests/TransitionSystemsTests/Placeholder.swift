import Testing

@Suite("TransitionSystems")
struct PlaceholderTests {}
