package io.anju.ledger.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over {@code anju-ledger-1}, the previous hash, the sequence number
 * and the fields of the record in their order, each as its length in UTF-8 bytes, a colon, the text
 * and a comma; {@code -,} for an absent field; a list as its size and its texts. It can be
 * recomputed in any language, without code of Anju.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record EntryHash(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** The previous hash of the first entry. */
  public static final EntryHash NONE = new EntryHash("0".repeat(64));

  private static final String FORMAT = "anju-ledger-1";

  public EntryHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no SHA-256");
    }
  }

  static EntryHash of(EntryHash previous, long seq, AccessRecord record) {
    var text = new StringBuilder();
    append(text, FORMAT);
    append(text, previous.value());
    append(text, Long.toString(seq));
    append(text, record.id());
    append(text, record.at().toString());
    append(text, record.subject());
    append(text, record.role());
    append(text, record.division().orElse(null));
    append(text, record.purpose().orElse(null));
    append(text, record.caseNumber().orElse(null));
    append(text, record.action().name());
    append(text, record.persons());
    append(text, record.fields());
    append(text, record.resource());
    append(text, record.service());
    return new EntryHash(
        HexFormat.of()
            .formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8))));
  }

  private static void append(StringBuilder text, List<String> texts) {
    append(text, Integer.toString(texts.size()));
    texts.forEach(one -> append(text, one));
  }

  private static void append(StringBuilder text, @Nullable String one) {
    if (one == null) {
      text.append("-,");
    } else {
      text.append(one.getBytes(StandardCharsets.UTF_8).length).append(':').append(one).append(',');
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
