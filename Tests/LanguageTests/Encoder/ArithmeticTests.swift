import CModel
import Glibc
import Testing

struct ArithmeticTests {
  @Test("A product of whole steps is close to the product of the numbers", arguments: [1, 3, 4, 9])
  func products(_ count: Int) {
    let product = Product(count: count, rows: 5, columns: 64)
    let output = product.output(way: cmodel_ways() - 1)
    for at in 0..<count {
      for row in 0..<product.rows {
        let exact = (0..<product.columns).reduce(product.bias[row]) { sum, column in
          sum + 0.01 * Float(product.weight(row, column)) * product.input[at * product.columns + column]
        }
        #expect(abs(output[at * product.rows + row] - exact) < 0.05)
      }
    }
  }

  @Test(
    "Every way of multiplying gives the same bits as plain loops, whatever the sizes",
    arguments: [(1, 1, 64), (2, 6, 64), (3, 7, 128), (5, 13, 192), (9, 12, 384), (2, 6, 2048)])
  func ways(_ count: Int, _ rows: Int, _ columns: Int) {
    let product = Product(count: count, rows: rows, columns: columns)
    let plain = product.output(way: 0)
    let bits = plain.map { $0.bitPattern }
    #expect(!bits.contains(Float.nan.bitPattern))
    for way in 1..<max(cmodel_ways(), 1) {
      let others = product.output(way: way).map { $0.bitPattern }
      #expect(others == bits)
    }
  }

  @Test("The largest numbers there are do not overflow, in any way") func largest() {
    let product = Product(
      count: 2, rows: 6, columns: 2048, weights: [UInt8](repeating: 0, count: 6 * 1024),
      multiples: [UInt8](repeating: 0xff, count: 6 * 32), input: [Float](repeating: 8, count: 2 * 2048))
    for way in 0..<cmodel_ways() {
      for value in product.output(way: way) { #expect(abs(value + 0.01 * 120 * 8 * 2048) < 16) }
    }
  }

  @Test("Attention is the same whatever else is read beside: four queries go together") func attentionOfMany() {
    var random = SystemOrder(seed: 7)
    let (width, heads) = (24, 2)
    for count in 1...9 {
      let rows = (0..<3).map { _ in (0..<(count * width)).map { _ in Float.random(in: -2...2, using: &random) } }
      var room = [Float](repeating: .nan, count: Int(cmodel_attention_room(Int32(count), Int32(width / heads))))
      var output = [Float](repeating: .nan, count: count * width)
      cmodel_attend(rows[0], rows[1], rows[2], Int32(count), Int32(width), Int32(heads), &room, &output)
      for (at, value) in output.enumerated() {
        #expect(abs(value - attended(rows, count, width, heads, query: at / width, part: at % width)) < 1e-4)
      }
    }
  }

  /// Attention by its definition.
  private func attended(_ rows: [[Float]], _ count: Int, _ width: Int, _ heads: Int, query: Int, part: Int) -> Float {
    let size = width / heads
    let head = part / size * size
    let scores = (0..<count).map { key in
      (head..<(head + size)).reduce(Float(0)) { $0 + rows[0][query * width + $1] * rows[1][key * width + $1] }
        / Float(size).squareRoot()
    }
    let raised = scores.map { Float(exp(Double($0))) }
    let sum = raised.reduce(0, +)
    return (0..<count).reduce(0) { $0 + raised[$1] / sum * rows[2][$1 * width + part] }
  }

  @Test("Equal keys share alike, and values are mixed by their shares") func attention() {
    let keys: [Float] = [1, 1, 1, 1]
    let values: [Float] = [0, 4, 2, 8]
    var room = [Float](repeating: 0, count: Int(cmodel_attention_room(2, 2)))
    var output = [Float](repeating: 0, count: 4)
    cmodel_attend(keys, keys, values, 2, 2, 1, &room, &output)
    #expect(output == [1, 6, 1, 6])
  }

  @Test("A row is brought to mean 0 and deviation 1") func normalization() {
    var row: [Float] = [1, 3, 5, 7]
    cmodel_normalize(&row, [0, 0, 0, 0], [1, 1, 1, 1], [0, 0, 0, 0], 1, 4)
    #expect(abs(row.reduce(0, +)) < 1e-5)
    #expect(abs(row.map { $0 * $0 }.reduce(0, +) - 4) < 1e-4)
  }

  @Test(arguments: [(Float(0), Float(0)), (1, 0.841192), (-1, -0.158808), (10, 10), (-10, 0), (100, 100), (-100, 0)])
  func `The error linear unit bends where it should`(_ x: Float, _ expected: Float) {
    var values = [x]
    cmodel_gelu(&values, 1)
    #expect(abs(values[0] - expected) < 1e-5)
  }

  @Test("Four bits, a multiple and a step make a weight: of a byte the low half comes first, the other 16 later")
  func table() {
    let weights = [UInt8](repeating: 0x9f, count: 16) + [UInt8](repeating: 0x08, count: 16)
    var row = [Float](repeating: 0, count: 64)
    Table(weights: weights, multiples: [0x53], steps: [0.5], rows: 1).use { cmodel_look_up($0, 0, &row) }
    #expect(row[..<16].allSatisfy { $0 == 7 * 1.5 })
    #expect(row[16..<32].allSatisfy { $0 == 1 * 1.5 })
    #expect(row[32..<48].allSatisfy { $0 == 0 })
    #expect(row[48...].allSatisfy { $0 == -8 * 2.5 })
  }

  @Test("Each row has its own weights, multiples and step") func rows() {
    let weights = (0..<3).flatMap { [UInt8](repeating: 0x88 + 0x11 * $0, count: 32) }
    let table = Table(weights: weights, multiples: [0x11, 0x22, 0x33], steps: [1, 10, 100], rows: 3)
    for (at, expected) in [Float(0), 20, 600].enumerated() {
      var row = [Float](repeating: .nan, count: 64)
      table.use { cmodel_look_up($0, Int32(at), &row) }
      #expect(row.allSatisfy { $0 == expected })
    }
  }
}

/// Rows of four-bit weights of which C is given the places.
private struct Table {
  var weights: [UInt8]
  var multiples: [UInt8]
  var steps: [Float]
  var rows: Int
  var columns: Int { 2 * weights.count / rows }

  func use(_ body: (cmodel_table) -> Void) {
    weights.withUnsafeBufferPointer { weights in
      multiples.withUnsafeBufferPointer { multiples in
        steps.withUnsafeBufferPointer { steps in
          body(
            cmodel_table(
              weights: weights.baseAddress, multiples: multiples.baseAddress, steps: steps.baseAddress,
              rows: Int32(rows), columns: Int32(columns)))
        }
      }
    }
  }
}

/// A product, and what comes out of it in some way.
private struct Product {
  var count: Int
  var rows: Int
  var columns: Int
  var weights: [UInt8]
  var multiples: [UInt8]
  var input: [Float]
  var bias: [Float] { (0..<rows).map { Float($0) } }

  /// A weight in steps of its row.
  func weight(_ row: Int, _ column: Int) -> Int {
    let group = (row * columns + column) / 32
    let both = Int(weights[group * 16 + column % 16])
    let nibble = column % 32 < 16 ? both & 15 : both >> 4
    return (nibble - 8) * (Int(multiples[group / 2]) >> (group % 2 * 4) & 15)
  }

  func output(way: Int32) -> [Float] {
    var steps = [Int16](repeating: 0, count: Int(cmodel_filled(Int32(count))) * columns)
    var worth = [Float](repeating: 0, count: count)
    var output = [Float](repeating: .nan, count: count * rows)
    cmodel_round(input, Int32(count), Int32(columns), &steps, &worth)
    let scale = [Float](repeating: 0.01, count: rows)
    Table(weights: weights, multiples: multiples, steps: scale, rows: rows).use { table in
      bias.withUnsafeBufferPointer { bias in
        let matrix = cmodel_matrix(table: table, bias: bias.baseAddress)
        cmodel_multiply_in(way, matrix, steps, worth, Int32(count), &output)
      }
    }
    return output
  }
}

extension Product {
  /// One of random numbers.
  init(count: Int, rows: Int, columns: Int) {
    var random = SystemOrder(seed: UInt64(count))
    let weights = (0..<(rows * columns / 2)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let multiples = (0..<(rows * columns / 64)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let input = (0..<(count * columns)).map { _ in Float.random(in: -3...3, using: &random) }
    self.init(count: count, rows: rows, columns: columns, weights: weights, multiples: multiples, input: input)
  }
}
