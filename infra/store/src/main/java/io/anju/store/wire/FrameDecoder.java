package io.anju.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.anju.store.commands.Request;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.CorruptedFrameException;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits the stream into OP_MSG and OP_QUERY messages. Documents to insert stay undecoded: they are
 * stored as received.
 */
final class FrameDecoder extends LengthFieldBasedFrameDecoder {
  private static final int MAX_FRAME = Request.MAX_MESSAGE;
  private static final int OP_QUERY = 2004;
  private static final int OP_MSG = 2013;
  private static final int CHECKSUM_PRESENT = 1;
  private static final int MORE_TO_COME = 2;
  private static final int EXHAUST_ALLOWED = 1 << 16;

  FrameDecoder() {
    super(MAX_FRAME, 0, 4, -4, 0);
  }

  @Override
  protected @Nullable Object decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
    if (in.readableBytes() < 4 || in.readableBytes() < in.getIntLE(in.readerIndex())) {
      return null;
    }
    int length = in.getIntLE(in.readerIndex());
    if (length < 16 || length > MAX_FRAME) {
      throw new CorruptedFrameException("frame of " + length + " bytes");
    }
    ByteBuf frame = in.readSlice(length).skipBytes(4);
    int id = frame.readIntLE();
    frame.skipBytes(4);
    int operation = frame.readIntLE();
    return switch (operation) {
      case OP_QUERY -> decodeQuery(id, frame);
      case OP_MSG -> decodeMessage(id, frame);
      default -> throw new CorruptedFrameException("operation " + operation + " is not supported");
    };
  }

  private static Message decodeQuery(int id, ByteBuf frame) {
    frame.skipBytes(4);
    String namespace = BsonDecoder.decodeCString(frame);
    frame.skipBytes(8);
    Document query = BsonDecoder.decodeBson(frame);
    Document body = query.get("$query") instanceof Document wrapped ? wrapped : query;
    body.put("$db", namespace.substring(0, namespace.indexOf('.')));
    return new Message(id, true, true, frame.capacity(), new Request(body, List.of()), null);
  }

  private static Message decodeMessage(int id, ByteBuf frame) {
    int flags = frame.readIntLE();
    if ((flags & 0xFFFF & ~(CHECKSUM_PRESENT | MORE_TO_COME)) != 0
        || (flags & ~0xFFFF & ~EXHAUST_ALLOWED) != 0) {
      throw new CorruptedFrameException("flags " + flags + " are not supported");
    }
    boolean expectsReply = (flags & MORE_TO_COME) == 0;
    try {
      return new Message(
          id,
          false,
          expectsReply,
          frame.capacity(),
          decodeRequest(frame, (flags & CHECKSUM_PRESENT) == 0 ? 0 : 4),
          null);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Message(
          id,
          false,
          expectsReply,
          frame.capacity(),
          new Request(new Document(), List.of()),
          e.getMessage());
    }
  }

  private static Request decodeRequest(ByteBuf frame, int end) {
    Document body = null;
    var sequences = new Document();
    List<byte[]> inserts = List.of();
    while (frame.readableBytes() > end) {
      if (frame.readByte() == 0) {
        BsonCheck.check(frame, frame.readerIndex());
        body = BsonDecoder.decodeBson(frame);
      } else {
        int sequenceEnd = frame.readerIndex() + frame.getIntLE(frame.readerIndex());
        frame.skipBytes(4);
        String name = BsonDecoder.decodeCString(frame);
        if (name.equals("documents")) {
          inserts = rawDocuments(frame, sequenceEnd);
        } else {
          sequences.put(name, decodedDocuments(frame, sequenceEnd));
        }
      }
    }
    if (body == null) {
      throw new CorruptedFrameException("a message without a body");
    }
    body.putAll(sequences);
    return new Request(body, inserts);
  }

  private static List<byte[]> rawDocuments(ByteBuf frame, int end) {
    var documents = new ArrayList<byte[]>();
    while (frame.readerIndex() < end) {
      BsonCheck.check(frame, frame.readerIndex());
      var bytes = new byte[frame.getIntLE(frame.readerIndex())];
      frame.readBytes(bytes);
      documents.add(bytes);
    }
    return documents;
  }

  private static List<Document> decodedDocuments(ByteBuf frame, int end) {
    var documents = new ArrayList<Document>();
    while (frame.readerIndex() < end) {
      BsonCheck.check(frame, frame.readerIndex());
      documents.add(BsonDecoder.decodeBson(frame));
    }
    return documents;
  }
}
