import CModel
import Testing

struct ArithmeticTests {
  @Test("A product of whole steps is close to the product of the numbers", arguments: [1, 3, 4, 9])
  func products(_ count: Int) {
    var random = SystemOrder(seed: UInt64(count))
    let (rows, columns) = (5, 64)
    let weights = (0..<(rows * columns)).map { _ in Int8.random(in: -127...127, using: &random) }
    let input = (0..<(count * columns)).map { _ in Float.random(in: -3...3, using: &random) }
    let (steps, bias) = ([Float](repeating: 0.01, count: rows), (0..<rows).map { Float($0) })
    var room = [Int16](repeating: 0, count: Int(cmodel_filled(Int32(count))) * columns)
    var output = [Float](repeating: .nan, count: count * rows)
    weights.withUnsafeBufferPointer { weights in
      steps.withUnsafeBufferPointer { steps in
        bias.withUnsafeBufferPointer { bias in
          let matrix = cmodel_matrix(
            weights: weights.baseAddress, steps: steps.baseAddress, bias: bias.baseAddress, rows: Int32(rows),
            columns: Int32(columns))
          cmodel_multiply(matrix, input, Int32(count), &room, &output)
        }
      }
    }
    for at in 0..<count {
      for row in 0..<rows {
        let exact = (0..<columns).reduce(Float(row)) { sum, column in
          sum + 0.01 * Float(weights[row * columns + column]) * input[at * columns + column]
        }
        #expect(abs(output[at * rows + row] - exact) < 0.05)
      }
    }
  }

  @Test("Equal keys share alike, and values are mixed by their shares") func attention() {
    let keys: [Float] = [1, 1, 1, 1]
    let values: [Float] = [0, 4, 2, 8]
    var room = [Float](repeating: 0, count: 2 * 3)
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

  @Test("Four bits, a multiple and a step make a weight") func table() {
    let weights = [UInt8](repeating: 0x9f, count: 16)
    var row = [Float](repeating: 0, count: 32)
    weights.withUnsafeBufferPointer { weights in
      [UInt8(3)].withUnsafeBufferPointer { multiples in
        [Float(0.5)].withUnsafeBufferPointer { steps in
          cmodel_look_up(
            cmodel_table(
              weights: weights.baseAddress, multiples: multiples.baseAddress, steps: steps.baseAddress, rows: 1,
              columns: 32), 0, &row)
        }
      }
    }
    #expect(row[0] == 7 * 1.5)
    #expect(row[1] == 1 * 1.5)
  }
}
