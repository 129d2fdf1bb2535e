import Messages
import Testing

@testable import Readers

@Suite struct ChatHandleTests {
  @Test(arguments: [
    ("kim@post.example/Phone", "kim@post.example"), ("Kim@conference.example", "kim@conference.example"),
    ("tents@conference.post.example/Kim", "tents@conference.post.example/kim"),
    ("tents@muc.post.example/Kim P", "tents@muc.post.example/kim p"), ("+1 555 0101", "+15550101"),
    ("Kim 09", "aim:kim09"),
  ])
  func theResourceIsThePersonInARoomAndNowhereElse(handle: String, value: String) {
    #expect(ChatHandle.address(handle, service: "AIM")?.value == value)
  }

  @Test func aRoomWhoseHostDoesNotSayThatItIsOneIsTold() {
    let handle = "tents@talk.post.example/Kim"
    #expect(ChatHandle.address(handle, service: "x")?.kind == .email)
    let occupant = ChatHandle.address(handle, service: "x", isInRoom: true)
    #expect(occupant == Address(kind: .handle, value: "tents@talk.post.example/kim"))
    #expect(occupant?.name == "Kim")
  }
}
