import ArgumentParser

@main
struct Pushback: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pushback")
}
