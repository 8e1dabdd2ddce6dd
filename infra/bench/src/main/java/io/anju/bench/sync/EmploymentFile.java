package io.anju.bench.sync;

import io.anju.bench.population.EnterpriseGenerator;
import io.anju.bench.population.PersonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A file of employments as a labour bureau sends it, reproducible from a seed: one row in a hundred
 * is invalid, in twelve ways in turn.
 *
 * @param seed also the start of every record's number, so that another seed gives other records
 * @param runNumber another run gives other records of the same people and employers, which start so
 *     many days later
 */
record EmploymentFile(long seed, int runNumber, int count) {

  static final int INVALID_ROW_INTERVAL = 100;
  static final int INVALID_KINDS = 12;
  private static final String HEADER =
      String.join(
              ",",
              "recordId",
              "documentType",
              "documentNumber",
              "name",
              "uscc",
              "enterpriseName",
              "occupation",
              "contract",
              "startDate",
              "endDate",
              "updatedAt")
          + "\n";
  private static final String DIVISION = "320508";
  private static final int ENTERPRISES = 5_000;
  private static final int PEOPLE = 1_000_000;
  private static final int DISTINCT_SEEDS = 5_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final List<String> CONTRACTS =
      List.of("FIXED_TERM", "OPEN_ENDED", "PROJECT", "PART_TIME");
  private static final List<String> OCCUPATIONS = List.of("4-02-05-01", "402", "4", "40205", "");

  static String division() {
    return DIVISION;
  }

  int invalidRows() {
    return (count + INVALID_ROW_INTERVAL / 2) / INVALID_ROW_INTERVAL;
  }

  int validRows() {
    return count - invalidRows();
  }

  String recordIdPrefix() {
    return "b%d-%02d-".formatted(seed, runNumber);
  }

  void write(Path file) throws IOException {
    var people = new PersonGenerator(seed, TODAY);
    var enterprises = new EnterpriseGenerator(seed, DIVISION);
    var enterprisePool = new EnterpriseGenerator.SyntheticEnterprise[ENTERPRISES];
    // Two seeds may share people and enterprises: the first day keeps their records apart.
    var first = TODAY.minusYears(1).minusDays(seed % DISTINCT_SEEDS).plusDays(runNumber);
    for (int i = 0; i < ENTERPRISES; i++) {
      enterprisePool[i] = enterprises.enterprise(i);
    }
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      for (int i = 0; i < count; i++) {
        var person = people.person(i % PEOPLE);
        var enterprise = enterprisePool[Math.floorMod(i * 7919 + i / PEOPLE, ENTERPRISES)];
        String[] cells = {
          recordIdPrefix() + i,
          "RESIDENT_ID",
          person.documentNumber(),
          person.name(),
          enterprise.uscc(),
          enterprise.name(),
          OCCUPATIONS.get(i % OCCUPATIONS.size()),
          CONTRACTS.get(i / 3 % CONTRACTS.size()),
          first.minusYears(i / PEOPLE).minusDays(i % 700).toString(),
          "",
          "2026-01-05T08:00:00+08:00"
        };
        out.write(
            i % INVALID_ROW_INTERVAL == INVALID_ROW_INTERVAL / 2
                ? makeInvalid(cells, i / INVALID_ROW_INTERVAL % INVALID_KINDS)
                : String.join(",", cells));
        out.write('\n');
      }
    }
  }

  private static String makeInvalid(String[] cells, int kind) {
    switch (kind) {
      case 0 -> cells[2] = cells[2].substring(0, 17) + (cells[2].endsWith("1") ? "2" : "1");
      case 1 -> cells[2] = "4.49999E+17";
      case 2 -> cells[0] = cells[0] + " x";
      case 3 -> cells[3] = "";
      case 4 -> cells[4] = cells[4].substring(0, 10);
      case 5 -> cells[7] = "FOREVER";
      case 6 -> cells[8] = "2025-02-30";
      case 7 -> cells[9] = "1990-01-01";
      case 8 -> cells[10] = "";
      case 9 -> cells[1] = "ID_CARD";
      case 10 -> cells[6] = "baker";
      default -> cells[10] = cells[10] + ",one cell more";
    }
    return String.join(",", cells);
  }
}
