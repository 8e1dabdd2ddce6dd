package io.anju.platform.store;

import io.anju.platform.aggregate.Versioned;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

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
    String id = null;
    long version = 0;
    D state = null;
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
    return new Versioned<>(id, version, state);
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
