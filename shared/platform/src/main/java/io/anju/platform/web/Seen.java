package io.anju.platform.web;

import io.anju.contract.FactType;
import io.anju.platform.store.Versioned;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a client's own write made, so that a view can wait until it has seen it: {@code Anju-Seen}, opaque to clients. Several,
 * of several writes, may be sent back joined by commas.
 */
public record Seen(String topic, String id, long version) {

  public static final String HEADER = "Anju-Seen";
  private static final int MOST = 20;

  static String token(FactType type, Versioned<?> written) {
    String text = type.topic() + "/" + written.version() + "/" + written.id();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What cannot be read is passed over: an odd token costs its sender the wait, not the answer. */
  public static List<Seen> parse(String header) {
    var all = new ArrayList<Seen>();
    if (header == null) {
      return all;
    }
    for (String token : header.split(",", MOST + 1)) {
      if (all.size() < MOST) {
        read(token.strip(), all);
      }
    }
    return all;
  }

  private static void read(String token, List<Seen> into) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("/", 3);
      if (parts.length == 3) {
        into.add(new Seen(parts[0], parts[2], Long.parseLong(parts[1])));
      }
    } catch (IllegalArgumentException odd) {
      return;
    }
  }
}
