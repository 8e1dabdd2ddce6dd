package io.anju.platform.request.binding;

/** What a value is, as far as it matters for how it is written. */
public enum ValueKind {
  TEXT("string"),
  /** A code, number or name with a check of its own. */
  CODE("string"),
  CHOICE("string"),
  DATE("string"),
  MONTH("string"),
  INSTANT("string"),
  WHOLE_NUMBER("integer"),
  NUMBER("number"),
  FLAG("boolean"),
  LIST("array"),
  OBJECT("object");

  private final String jsonType;

  ValueKind(String jsonType) {
    this.jsonType = jsonType;
  }

  /** The type's name in JSON. */
  String jsonType() {
    return jsonType;
  }
}
