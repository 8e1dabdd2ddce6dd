package io.anju.overview.population.mongo;

import io.anju.overview.population.Breakdown;
import io.anju.overview.population.PopulationTable;
import io.anju.overview.population.PopulationTable.Figure;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A stored table.
 *
 * @param id division and month
 * @param numbers division, measure, breakdown, key and number, joined by bars; without a number
 *     where it is suppressed
 */
public record PopulationDocument(
    @BsonId String id,
    String city,
    String division,
    String month,
    Instant countedAt,
    List<String> parts,
    List<String> numbers) {

  private static final int FIELDS = 5;

  static String id(String division, YearMonth month) {
    return division + "/" + month;
  }

  static PopulationDocument from(String city, PopulationTable table) {
    return new PopulationDocument(
        id(table.division(), table.month()),
        city,
        table.division(),
        table.month().toString(),
        table.countedAt(),
        table.parts(),
        table.numbers().entrySet().stream()
            .map(number ->
                String.join(
                    "|",
                    number.getKey().division(),
                    number.getKey().measure(),
                    number.getKey().by().name(),
                    number.getKey().key(),
                    number.getValue().isEmpty()
                        ? ""
                        : Integer.toString(number.getValue().getAsInt())))
            .sorted()
            .toList());
  }

  PopulationTable toDomain() {
    var known = new HashMap<Figure, OptionalInt>();
    for (String number : numbers) {
      String[] fields = number.split("\\|", FIELDS);
      known.put(
          new Figure(fields[0], fields[1], Breakdown.valueOf(fields[2]), fields[3]),
          fields[4].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fields[4])));
    }
    return new PopulationTable(division, YearMonth.parse(month), countedAt, parts, known);
  }
}
