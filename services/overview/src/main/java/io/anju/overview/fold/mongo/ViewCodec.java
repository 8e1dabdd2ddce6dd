package io.anju.overview.fold.mongo;

import io.anju.overview.fold.Part;
import io.anju.overview.fold.Place;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Decodes a view without an intermediate document; skips removed parts and fields unknown to this
 * version.
 */
final class ViewCodec implements Codec<View> {

  private final ViewKind kind;
  private final CodecRegistry contents;

  ViewCodec(ViewKind kind, CodecRegistry contents) {
    this.kind = kind;
    this.contents = contents;
  }

  @Override
  public View decode(BsonReader reader, DecoderContext context) {
    var parts = new ArrayList<Part>();
    reader.readStartDocument();
    var id = new ViewId(kind, reader.readString("_id"));
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      var slot = Slot.byField(reader.readName());
      if (slot.isEmpty()) {
        reader.skipValue();
      } else if (slot.get().single()) {
        part(reader, new Place(id, slot.get()), id.key(), parts);
      } else {
        neighbours(reader, new Place(id, slot.get()), parts);
      }
    }
    reader.readEndDocument();
    return new View(id, parts);
  }

  private void neighbours(BsonReader reader, Place place, List<Part> parts) {
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      part(reader, place, PartPaths.id(reader.readName()), parts);
    }
    reader.readEndDocument();
  }

  private void part(BsonReader reader, Place place, String id, List<Part> parts) {
    long version = 0;
    Record content = null;
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (reader.readName()) {
        case PartPaths.VERSION -> version = reader.readInt64();
        case PartPaths.CONTENT ->
            content =
                contents
                    .get(place.slot().content())
                    .decode(reader, DecoderContext.builder().build());
        default -> reader.skipValue();
      }
    }
    reader.readEndDocument();
    if (content != null) {
      parts.add(new Part(place, id, version, Optional.of(content)));
    }
  }

  @Override
  public void encode(BsonWriter writer, View view, EncoderContext context) {
    throw new UnsupportedOperationException("views are written part by part");
  }

  @Override
  public Class<View> getEncoderClass() {
    return View.class;
  }
}
