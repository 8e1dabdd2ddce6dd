package io.anju.overview.fold.mongo;

import io.anju.overview.fold.Slot;

/**
 * The path of a part in its view's document: {@code <slot>} or {@code <slot>.<aggregate id>}, with
 * {@code {v: version, is: content}} as value, without {@code is} for a removed part. Ids are
 * escaped, as they may contain characters that a field name may not.
 */
final class PartPaths {

  static final String VERSION = "v";
  static final String CONTENT = "is";

  private PartPaths() {}

  static String of(Slot<?> slot, String id) {
    return slot.single() ? slot.field() : slot.field() + "." + key(id);
  }

  static String key(String id) {
    return id.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
  }

  static String id(String key) {
    return key.indexOf('%') < 0
        ? key
        : key.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
  }
}
