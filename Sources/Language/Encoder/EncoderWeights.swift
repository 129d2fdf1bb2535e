import CModel

/// What the encoder was fitted to be: its sizes, its vocabulary, what it tells, and its weights where they lie.
///
/// The file: the line `pushback encoder 3`, a line that names the weights, a line of eight sizes, a line of numbers for
/// each label and each class, one piece of the vocabulary a line, then the weights, each block at a multiple of 64
/// bytes, little-endian.
struct EncoderWeights: Sendable {
  /// Names these weights among all others.
  var version: String
  var width: Int
  var heads: Int
  var inner: Int
  /// Places that a piece can stand at; no longer text is read at once.
  var longest: Int
  var labels: [EncoderHead]
  var classes: [EncoderHead]
  var vocabulary: [String]
  var table: EncoderTable
  /// A row for each place; last what is added to the pieces of the text itself.
  var places: EncoderTable
  var entry: EncoderNorm
  var layers: [EncoderLayer]
  var tagger: EncoderMatrix
  var classifier: EncoderMatrix

  /// The place of a label among those that are told; nil where it is none of them.
  func label(_ name: String) -> Int? { labels.firstIndex { $0.name == name } }
}

/// A label or a class that the encoder tells, and how its score becomes a chance.
struct EncoderHead: Sendable {
  var name: String
  /// From a score to a chance, fitted on texts not learned from: of a label 1 / (1 + exp(-(slope · score + shift))); of a
  /// class exp(slope · score + shift), as a share of all classes together.
  var slope: Double
  var shift: Double
  /// The chance from which on it is taken to hold.
  var threshold: Double
}

/// One layer of attention and its two products (A. Vaswani et al., "Attention is all you need", 2017).
struct EncoderLayer: Sendable {
  var query: EncoderMatrix
  var key: EncoderMatrix
  var value: EncoderMatrix
  var mixed: EncoderMatrix
  var attended: EncoderNorm
  var inner: EncoderMatrix
  var outer: EncoderMatrix
  var fed: EncoderNorm
}

/// A table by which inputs are multiplied, where it lies.
///
/// Unchecked, because a C structure with pointers is never Sendable by itself; these lead into constants of the command,
/// which nobody writes.
struct EncoderMatrix: @unchecked Sendable {
  let matrix: cmodel_matrix
  var rows: Int32 { matrix.table.rows }
  var columns: Int32 { matrix.table.columns }
}

/// Rows of four-bit weights where they lie.
///
/// Unchecked, because its pointers, too, lead into constants of the command, which nobody writes.
struct EncoderTable: @unchecked Sendable {
  let table: cmodel_table
}

/// Gain and bias of a normalisation where they lie.
///
/// Unchecked, because unsafe pointers are not Sendable; both lead into constants of the command, which nobody writes.
struct EncoderNorm: @unchecked Sendable {
  let gain: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
}

extension EncoderWeights {
  /// The weights that are part of the command; nil where none were made.
  static let linked = EncoderWeights(
    UnsafeRawBufferPointer(start: cmodel_encoder(), count: cmodel_encoder_size()))

  /// - Parameter bytes: must stay where they are.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = EncoderReader(bytes)
    guard reader.line() == "pushback encoder 3", let version = reader.line(), let sizes = reader.numbers(),
      sizes.count == 8, sizes[5] <= Int(cmodel_longest), let labels = reader.heads(sizes[6]),
      let classes = reader.heads(sizes[7]),
      let vocabulary = reader.lines(sizes[0])
    else { return nil }
    let (width, inner, longest) = (sizes[2], sizes[4], sizes[5])
    self.init(
      version: version, width: width, heads: sizes[3], inner: inner, longest: longest, labels: labels, classes: classes,
      vocabulary: vocabulary, table: reader.table(sizes[0], width), places: reader.table(longest + 1, width),
      entry: reader.norm(width), layers: (0..<sizes[1]).map { _ in reader.layer(width, inner) },
      tagger: reader.matrix(labels.count, width), classifier: reader.matrix(classes.count, 2 * width))
    guard reader.isWhole else { return nil }
  }
}
