package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;

/** Encodes and decodes documents with the protocol library's codec. */
public final class Bson {
  public static final int MAX_DOCUMENT = 16 * 1024 * 1024;

  private Bson() {}

  /** Fails with 10334 beyond 16 MB. */
  public static byte[] encode(Document document) {
    var buffer = PooledByteBufAllocator.DEFAULT.heapBuffer(512);
    try {
      BsonEncoder.encodeDocument(document, buffer);
      if (buffer.readableBytes() > MAX_DOCUMENT) {
        throw new CommandError(
            MongoErrorCode.BSON_OBJECT_TOO_LARGE,
            "BSONObj size: "
                + buffer.readableBytes()
                + " is invalid. Size must be between 0 and "
                + MAX_DOCUMENT);
      }
      var bytes = new byte[buffer.readableBytes()];
      buffer.readBytes(bytes);
      return bytes;
    } finally {
      buffer.release();
    }
  }

  public static Document decode(byte[] bytes) {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }
}
