package io.anju.platform.aggregate;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client's own write made, so that a view can wait until it has seen it: {@code Anju-Seen},
 * opaque to clients. Several, of several writes, may be sent back joined by commas.
 *
 * @param person in whose view alone it lies; empty where it does not lie in one person's alone, or
 *     where that is not known
 */
public record ReadYourWritesToken(String topic, String id, long version, Optional<String> person) {

  public static final String HEADER = "Anju-Seen";
  private static final String PERSON_SEPARATOR = "@";
  private static final int MAX_TOKENS = 20;

  public static String encode(FactType type, Versioned<?> written, Optional<PersonId> person) {
    String version = written.version() + person.map(id -> PERSON_SEPARATOR + id.value()).orElse("");
    String text = type.topic() + "/" + version + "/" + written.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What cannot be read is passed over: an odd token costs its sender the wait, not the answer. */
  public static List<ReadYourWritesToken> parse(@Nullable String header) {
    var tokens = new ArrayList<ReadYourWritesToken>();
    if (header == null) {
      return tokens;
    }
    for (String token : header.split(",", MAX_TOKENS + 1)) {
      if (tokens.size() < MAX_TOKENS) {
        read(token.strip(), tokens);
      }
    }
    return tokens;
  }

  private static void read(String token, List<ReadYourWritesToken> into) {
    try {
      // Behind the dot stands the signature, which was checked before.
      String text = token.split("\\.", 2)[0];
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 3);
      if (parts.length == 3) {
        String[] version = parts[1].split(PERSON_SEPARATOR, 2);
        into.add(
            new ReadYourWritesToken(
                parts[0],
                parts[2],
                Long.parseLong(version[0]),
                Arrays.stream(version).skip(1).findFirst()));
      }
    } catch (IllegalArgumentException malformed) {
      return;
    }
  }
}
