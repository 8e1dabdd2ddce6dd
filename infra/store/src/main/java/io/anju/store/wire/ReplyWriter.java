package io.anju.store.wire;

import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.anju.store.commands.Reply;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/** Writes replies; the documents of a cursor are sent as they are stored. */
final class ReplyWriter {
  private static final int OP_REPLY = 1;
  private static final int OP_MSG = 2013;

  private ReplyWriter() {}

  static void write(ByteBuf out, int id, Message request, Reply reply) {
    out.writeIntLE(0).writeIntLE(id).writeIntLE(request.id());
    if (request.legacy()) {
      out.writeIntLE(OP_REPLY).writeIntLE(8).writeLongLE(0).writeIntLE(0).writeIntLE(1);
    } else {
      out.writeIntLE(OP_MSG).writeIntLE(0).writeByte(0);
    }
    int start = out.writerIndex();
    out.writeIntLE(0);
    reply.batch().ifPresent(batch -> writeCursor(out, batch));
    reply
        .fields()
        .forEach((name, value) -> {
          byte type = BsonEncoder.determineType(value);
          writeElementHeader(out, type, name);
          BsonEncoder.encodeValue(type, value, out);
        });
    endDocument(out, start);
    out.setIntLE(0, out.writerIndex());
  }

  private static void writeCursor(ByteBuf out, Reply.Batch batch) {
    writeElementHeader(out, BsonConstants.TYPE_EMBEDDED_DOCUMENT, "cursor");
    int cursor = out.writerIndex();
    out.writeIntLE(0);
    writeElementHeader(out, BsonConstants.TYPE_ARRAY, batch.name());
    int array = out.writerIndex();
    out.writeIntLE(0);
    for (int i = 0; i < batch.documents().size(); i++) {
      writeElementHeader(out, BsonConstants.TYPE_EMBEDDED_DOCUMENT, Integer.toString(i));
      out.writeBytes(batch.documents().get(i));
    }
    endDocument(out, array);
    writeElementHeader(out, BsonConstants.TYPE_INT64, "id");
    out.writeLongLE(batch.cursorId());
    byte[] namespace = batch.namespace().getBytes(StandardCharsets.UTF_8);
    writeElementHeader(out, BsonConstants.TYPE_UTF8_STRING, "ns");
    out.writeIntLE(namespace.length + 1).writeBytes(namespace).writeByte(0);
    endDocument(out, cursor);
  }

  private static void writeElementHeader(ByteBuf out, byte type, String name) {
    out.writeByte(type).writeBytes(name.getBytes(StandardCharsets.UTF_8)).writeByte(0);
  }

  private static void endDocument(ByteBuf out, int start) {
    out.writeByte(0).setIntLE(start, out.writerIndex() - start);
  }
}
