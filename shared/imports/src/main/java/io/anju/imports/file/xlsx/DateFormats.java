package io.anju.imports.file.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The cell formats of a workbook that display dates; the cell itself holds a number.
 *
 * @param days indexes of those formats
 */
record DateFormats(BitSet days) {

  private static final int MAX_FORMATS = 65_536;

  static DateFormats of(WorkbookArchive archive, Workbook workbook) throws IOException {
    var days = new BitSet();
    if (workbook.styles().isPresent()) {
      try (var xml = new XmlPart(archive.require(workbook.styles().get()))) {
        read(xml, days);
      }
    }
    return new DateFormats(days);
  }

  boolean isDate(String format) {
    return format.matches("\\d{1,5}") && days.get(Integer.parseInt(format));
  }

  private static void read(XmlPart xml, BitSet days) throws IOException {
    Map<Integer, Boolean> own = new HashMap<>();
    boolean inCellFormats = false;
    int formats = 0;
    while (xml.next()) {
      if (xml.opens("numFmt") && own.size() < MAX_FORMATS) {
        int id = number(xml.attribute("numFmtId"));
        own.put(id, DateUtil.isADateFormat(id, xml.attribute("formatCode").orElse("")));
      } else if (xml.opens("cellXfs")) {
        inCellFormats = true;
      } else if (xml.closes("cellXfs")) {
        inCellFormats = false;
      } else if (inCellFormats && xml.opens("xf") && formats < MAX_FORMATS) {
        int id = number(xml.attribute("numFmtId"));
        days.set(
            formats++,
            own.containsKey(id)
                ? own.get(id)
                : DateUtil.isInternalDateFormat(id)
                    || isChineseDateFormat(id)
                    || DateUtil.isADateFormat(id, BuiltinFormats.getBuiltinFormat(id)));
      }
    }
  }

  /**
   * Formats 27 to 36 and 50 to 58 display dates in Chinese workbooks (ECMA-376 part 1, 18.8.30).
   */
  private static boolean isChineseDateFormat(int id) {
    return id >= 27 && id <= 36 || id >= 50 && id <= 58;
  }

  private static int number(Optional<String> text) throws IOException {
    return text.filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElseThrow(WorkbookException::malformed);
  }
}
