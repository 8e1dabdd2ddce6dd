package io.anju.codes.validation;

/** The characters a part of a code is made of. */
public enum Alphabet {
  DIGITS("0-9", "0123456789"),
  DIGITS_AND_X("0-9 X", "0123456789X"),
  LETTERS("A-Z", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  DIGITS_AND_LETTERS("0-9 A-Z", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  DIGITS_LETTERS_AND_ASTERISK("0-9 A-Z *", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"),
  /** GB 32100, table 2: no I, O, S, V, Z. */
  CREDIT_CODE("0-9 A-H J-N P-R T U W-Y", "0123456789ABCDEFGHJKLMNPQRTUWXY"),
  /** RFC 4648 in lower case. */
  BASE32("a-z 2-7", "abcdefghijklmnopqrstuvwxyz234567");

  private final String description;
  private final String characters;

  Alphabet(String description, String characters) {
    this.description = description;
    this.characters = characters;
  }

  public String description() {
    return description;
  }

  public boolean contains(int character) {
    return characters.indexOf(character) >= 0;
  }

  public boolean contains(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!contains(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The value the standards give a character: its place in the alphabet, from 0. */
  int valueOf(char character) {
    return characters.indexOf(character);
  }

  char characterOf(int value) {
    return characters.charAt(value);
  }
}
