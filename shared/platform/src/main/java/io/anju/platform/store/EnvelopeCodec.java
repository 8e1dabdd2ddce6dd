package io.anju.platform.store;

import io.anju.platform.aggregate.Versioned;
import java.util.Objects;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Reads an aggregate's document directly from the driver's reader; fields besides the state, such
 * as pending facts, are skipped.
 */
final class EnvelopeCodec<D extends Record> implements Codec<Versioned<D>> {

  private final Codec<D> states;
  private final Codec<Long> versions;

  EnvelopeCodec(Class<D> state, CodecRegistry codecs) {
    this.states = codecs.get(state);
    this.versions = codecs.get(Long.class);
  }

  @Override
  public Versioned<D> decode(BsonReader reader, DecoderContext context) {
    @Nullable String id = null;
    long version = 0;
    @Nullable D state = null;
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (reader.readName()) {
        case "_id" -> id = reader.readString();
        case "version" -> version = versions.decode(reader, context);
        case "state" -> state = states.decode(reader, context);
        default -> reader.skipValue();
      }
    }
    reader.readEndDocument();
    return new Versioned<>(
        Objects.requireNonNull(id, "a document without _id"),
        version,
        Objects.requireNonNull(state, "a document without state"));
  }

  @Override
  public void encode(BsonWriter writer, Versioned<D> stored, EncoderContext context) {
    throw new UnsupportedOperationException("documents are written with their pending facts");
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Versioned<D>> getEncoderClass() {
    return (Class<Versioned<D>>) (Class<?>) Versioned.class;
  }
}
