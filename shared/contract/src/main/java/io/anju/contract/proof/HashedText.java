package io.anju.contract.proof;

import io.anju.contract.ledger.TreeHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose hash stands for its fields: each as its length in UTF-8 bytes, a colon, the text and
 * a comma; {@code -,} for an absent field; a list as its size and its texts. It can be made in any
 * language, without code of Anju.
 */
final class HashedText {

  private final StringBuilder text = new StringBuilder();

  HashedText add(@Nullable String one) {
    if (one == null) {
      text.append("-,");
    } else {
      text.append(one.getBytes(StandardCharsets.UTF_8).length).append(':').append(one).append(',');
    }
    return this;
  }

  HashedText add(long number) {
    return add(Long.toString(number));
  }

  HashedText add(List<String> texts) {
    add(texts.size());
    texts.forEach(this::add);
    return this;
  }

  TreeHash hash() {
    return TreeHash.ofText(text.toString());
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
