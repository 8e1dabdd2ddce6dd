package io.anju.codes;

/**
 * Characters that GBK had before Unicode did. Systems that follow GBK exchange them as code points
 * of the private use area, which GB 18030 replaced over its editions of 2000, 2005 and 2022 by
 * those below: U+E863 is 䶮.
 */
final class PrivateUseCharacters {

  /** The 80 ideographs and radicals of GBK's FE50 to FEA0, in the order of their private codes. */
  private static final int FIRST = 0xE815;

  private static final int[] IDEOGRAPHS =
      ("⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
              + "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
          .codePoints()
          .toArray();

  /** The letters of pinyin in A8BC and A8BF. */
  private static final int FIRST_LETTER = 0xE7C7;

  private static final int[] LETTERS = "ḿǹ".codePoints().toArray();

  private PrivateUseCharacters() {}

  /** The text with each of these code points replaced; other private ones are left as they are. */
  static String replaced(String text) {
    var replaced = new StringBuilder(text.length());
    text.codePoints().map(PrivateUseCharacters::standard).forEach(replaced::appendCodePoint);
    return replaced.toString();
  }

  private static int standard(int character) {
    if (character >= FIRST && character < FIRST + IDEOGRAPHS.length) {
      return IDEOGRAPHS[character - FIRST];
    }
    return character >= FIRST_LETTER && character < FIRST_LETTER + LETTERS.length
        ? LETTERS[character - FIRST_LETTER]
        : character;
  }
}
