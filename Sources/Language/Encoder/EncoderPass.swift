import CModel

/// One text on its way through the layers of the encoder.
struct EncoderPass {
  private let weights: EncoderWeights
  private let count: Int
  /// What is known of each piece: a row of `width` numbers.
  private var rows: [Float]
  private var query: [Float]
  private var key: [Float]
  private var value: [Float]
  private var wide: [Float]
  private var rounded: RoundedRows
  private var room: [Float]

  init(_ weights: EncoderWeights, count: Int) {
    self.weights = weights
    self.count = count
    let (width, inner) = (weights.width, weights.inner)
    rows = [Float](repeating: 0, count: count * width)
    (query, key, value) = (rows, rows, rows)
    wide = [Float](repeating: 0, count: count * inner)
    rounded = RoundedRows(count: count, widest: max(inner, 2 * width))
    room = [Float](repeating: 0, count: Int(cmodel_attention_room(Int32(count), Int32(width / weights.heads))))
  }

  /// Begins with what each piece and its place mean by themselves; `secondFrom` is where the text itself begins.
  mutating func enter(_ ids: [Int32], secondFrom: Int) {
    look(up: ids, in: weights.table, &rows)
    look(up: (0..<Int32(count)).map { $0 }, in: weights.places, &query)
    var second = [Float](repeating: 0, count: weights.width)
    cmodel_look_up(weights.places.table, Int32(weights.longest), &second)
    for at in secondFrom..<count {
      for part in second.indices { query[at * second.count + part] += second[part] }
    }
    cmodel_normalize(&rows, query, weights.entry.gain, weights.entry.bias, Int32(count), Int32(weights.width))
  }

  private func look(up ids: [Int32], in table: EncoderTable, _ output: inout [Float]) {
    output.withUnsafeMutableBufferPointer { output in
      guard let start = output.baseAddress else { return }
      for at in ids.indices { cmodel_look_up(table.table, ids[at], start + at * weights.width) }
    }
  }

  mutating func run(_ layer: EncoderLayer) {
    let (count, width) = (Int32(count), Int32(weights.width))
    rounded.take(rows, count, width)
    rounded.multiply(by: layer.query, &query)
    rounded.multiply(by: layer.key, &key)
    rounded.multiply(by: layer.value, &value)
    cmodel_attend(query, key, value, count, width, Int32(weights.heads), &room, &wide)
    rounded.take(wide, count, layer.mixed.columns)
    rounded.multiply(by: layer.mixed, &query)
    cmodel_normalize(&rows, query, layer.attended.gain, layer.attended.bias, count, width)
    rounded.take(rows, count, layer.inner.columns)
    rounded.multiply(by: layer.inner, &wide)
    cmodel_gelu(&wide, count * Int32(weights.inner))
    rounded.take(wide, count, layer.outer.columns)
    rounded.multiply(by: layer.outer, &query)
    cmodel_normalize(&rows, query, layer.fed.gain, layer.fed.bias, count, width)
  }

  /// The scores of a matrix for some pieces, a row a piece.
  mutating func scores(_ matrix: EncoderMatrix, of pieces: Range<Int>) -> [Float] {
    var scores = [Float](repeating: 0, count: pieces.count * Int(matrix.rows))
    let chosen = Array(rows[(pieces.lowerBound * weights.width)..<(pieces.upperBound * weights.width)])
    rounded.take(chosen, Int32(pieces.count), matrix.columns)
    rounded.multiply(by: matrix, &scores)
    return scores
  }

  /// The scores of the classes, from the first piece and the mean of those of the second text.
  mutating func classScores(over own: Range<Int>) -> [Float] {
    let width = weights.width
    var whole = Array(rows[0..<width]) + [Float](repeating: 0, count: width)
    for part in 0..<width {
      var sum: Float = 0
      for at in own { sum += rows[at * width + part] }
      whole[width + part] = sum / Float(max(own.count, 1))
    }
    var scores = [Float](repeating: 0, count: weights.classes.count)
    rounded.take(whole, 1, weights.classifier.columns)
    rounded.multiply(by: weights.classifier, &scores)
    return scores
  }
}

/// Rows of numbers in whole steps, each with what a step of it is worth; rounded once for all matrices they meet.
private struct RoundedRows {
  private var count: Int32 = 0
  private var steps: [Int16]
  private var worth: [Float]

  /// Makes room for so many rows of at most so many numbers.
  init(count: Int, widest: Int) {
    steps = [Int16](repeating: 0, count: Int(cmodel_filled(Int32(count))) * widest)
    worth = [Float](repeating: 0, count: count)
  }

  mutating func take(_ rows: [Float], _ count: Int32, _ columns: Int32) {
    self.count = count
    cmodel_round(rows, count, columns, &steps, &worth)
  }

  func multiply(by matrix: EncoderMatrix, _ output: inout [Float]) {
    cmodel_multiply(matrix.matrix, steps, worth, count, &output)
  }
}
