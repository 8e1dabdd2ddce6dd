package io.anju.store.wire;

import io.netty.buffer.ByteBuf;

/**
 * Rejects values that the protocol library cannot represent: binary data of subtypes other than 0,
 * 3 and 4, and the deprecated types it reads as null. So what is read back is what was written.
 */
final class BsonCheck {
  private static final int STRING_TERMINATOR = 0;

  private BsonCheck() {}

  /** Checks the document at this index and returns the index after it. */
  static int check(ByteBuf in, int start) {
    int end = start + in.getIntLE(start);
    int at = start + 4;
    for (byte type = in.getByte(at++); type != 0; type = in.getByte(at++)) {
      at = value(in, type, afterName(in, at, end), end);
    }
    return at;
  }

  private static int value(ByteBuf in, byte type, int at, int end) {
    return switch (type) {
      case 0x01, 0x09, 0x11, 0x12 -> at + 8;
      case 0x02, 0x0D -> at + 4 + in.getIntLE(at);
      case 0x03, 0x04 -> check(in, at);
      case 0x05 -> binary(in, at);
      case 0x07 -> at + 12;
      case 0x08 -> at + 1;
      case 0x0A, 0x7F, (byte) 0xFF -> at;
      case 0x0B -> afterName(in, afterName(in, at, end), end);
      case 0x10 -> at + 4;
      case 0x13 -> at + 16;
      default ->
          throw new IllegalArgumentException(
              "the embedded store does not keep BSON type 0x" + Integer.toHexString(type & 0xFF));
    };
  }

  private static int binary(ByteBuf in, int at) {
    int subtype = in.getByte(at + 4);
    if (subtype != 0 && subtype != 3 && subtype != 4) {
      throw new IllegalArgumentException(
          "the embedded store does not keep binary data of subtype " + (subtype & 0xFF));
    }
    return at + 5 + in.getIntLE(at);
  }

  private static int afterName(ByteBuf in, int at, int end) {
    int terminator = in.indexOf(at, end, (byte) STRING_TERMINATOR);
    if (terminator < 0) {
      throw new IllegalArgumentException("a name without an end");
    }
    return terminator + 1;
  }
}
