package io.anju.imports.file.xlsx;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The structure of a workbook.
 *
 * @param sheets those that are shown
 * @param from1904 whether days are counted from 1904
 * @param strings part holding the shared texts
 * @param styles part holding the cell formats
 */
record Workbook(
    List<Sheet> sheets, boolean from1904, Optional<String> strings, Optional<String> styles) {

  record Sheet(String name, String part) {}

  private static final int MAX_SHEETS = 256;
  private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

  static Workbook of(WorkbookArchive archive) throws IOException {
    var root = relations(archive, URI.create("/"), "_rels/.rels");
    var main =
        root.values().stream()
            .filter(related -> related.type().endsWith("/officeDocument"))
            .findFirst()
            .orElseThrow(WorkbookException::malformed)
            .part();
    int folder = main.lastIndexOf('/') + 1;
    var relations =
        relations(
            archive,
            URI.create("/" + main),
            main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels");
    var sheets = new ArrayList<Sheet>();
    boolean from1904 = false;
    try (var xml = new XmlPart(archive.require(main))) {
      while (xml.next()) {
        if (xml.opens("workbookPr")) {
          from1904 = xml.attribute("date1904").filter(List.of("1", "true")::contains).isPresent();
        } else if (xml.opens("sheet") && isShown(xml) && sheets.size() < MAX_SHEETS) {
          sheets.add(sheet(xml, relations));
        }
      }
    }
    return new Workbook(
        sheets, from1904, part(relations, "/sharedStrings"), part(relations, "/styles"));
  }

  /** Hidden sheets hold lists and notes of whoever made the form. */
  private static boolean isShown(XmlPart xml) {
    return xml.attribute("state").filter(HIDDEN::contains).isEmpty();
  }

  private static Sheet sheet(XmlPart xml, Map<String, Related> relations) throws IOException {
    var related = relations.get(xml.attribute("id").orElse(""));
    if (related == null) {
      throw WorkbookException.malformed();
    }
    return new Sheet(xml.attribute("name").orElse(""), related.part());
  }

  private record Related(String type, String part) {}

  private static Optional<String> part(Map<String, Related> relations, String type) {
    return relations.values().stream()
        .filter(related -> related.type().endsWith(type))
        .map(Related::part)
        .findFirst();
  }

  private static Map<String, Related> relations(WorkbookArchive archive, URI base, String part)
      throws IOException {
    var relations = new HashMap<String, Related>();
    try (var xml = new XmlPart(archive.require(part))) {
      while (xml.next()) {
        if (xml.opens("Relationship") && relations.size() < 2 * MAX_SHEETS) {
          relations.put(
              xml.attribute("Id").orElse(""),
              new Related(
                  xml.attribute("Type").orElse(""),
                  resolved(base, xml.attribute("Target").orElse(""))));
        }
      }
    }
    return relations;
  }

  /** The name of the related part; empty for links to external resources. */
  private static String resolved(URI base, String target) {
    try {
      var path = base.resolve(new URI(null, null, target, null)).getPath();
      return path == null || path.isEmpty() ? "" : path.substring(1);
    } catch (URISyntaxException malformed) {
      return "";
    }
  }
}
