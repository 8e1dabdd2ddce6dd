package io.anju.platform.config;

/** A setting is given under a name that it no longer has. */
final class RenamedSettingException extends IllegalStateException {

  RenamedSettingException(String earlier, String current) {
    super("The setting " + earlier + " is named " + current + " now; please rename it");
  }
}
