package io.anju.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a spreadsheet writes them, and malformed ones written by hand. */
final class WorkbookFixture {

  static final String[] HEADER = FilesFixture.HEADER.split(",");

  private WorkbookFixture() {}

  static Path workbook(Path folder, Consumer<XSSFWorkbook> filled) throws IOException {
    var file = folder.resolve("content");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      filled.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  static Row row(Sheet sheet, int index, String... cells) {
    var row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
    return row;
  }

  /** A workbook of one sheet, its parts written by hand. */
  static Path byHand(Path folder, String sheet) {
    return byHand(folder, Map.of("xl/worksheets/sheet1.xml", sheet));
  }

  static Path byHand(Path folder, Map<String, String> parts) {
    var file = folder.resolve("content");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "_rels/.rels",
          "<Relationships><Relationship Id='r' Type='x/officeDocument'"
              + " Target='xl/workbook.xml'/></Relationships>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name='S' id='s1'/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships>"
              + "<Relationship Id='s1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
              + (parts.containsKey("xl/sharedStrings.xml")
                  ? "<Relationship Id='t' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
                  : "")
              + "</Relationships>");
      for (var part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
