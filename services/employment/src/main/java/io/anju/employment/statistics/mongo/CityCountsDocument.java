package io.anju.employment.statistics.mongo;

import io.anju.employment.statistics.CityCounts;
import io.anju.employment.statistics.CityCounts.Cell;
import io.anju.employment.statistics.Dimension;
import io.anju.employment.statistics.Months;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The counts of a city, as stored: in one document, so that readers never see parts of two counts.
 */
public record CityCountsDocument(
    @BsonId String city, Instant countedAt, String first, int months, List<Counted> cells) {

  /** The employments of a district and key, month by month. */
  public record Counted(String district, Dimension dimension, String key, List<Integer> employed) {}

  static CityCountsDocument from(CityCounts counts) {
    return new CityCountsDocument(
        counts.city(),
        counts.countedAt(),
        counts.months().first().toString(),
        counts.months().count(),
        counts.cells().entrySet().stream()
            .map(one ->
                new Counted(
                    one.getKey().district(),
                    one.getKey().dimension(),
                    one.getKey().key(),
                    Arrays.stream(one.getValue()).boxed().toList()))
            .toList());
  }

  CityCounts toDomain() {
    return new CityCounts(
        city,
        countedAt,
        new Months(YearMonth.parse(first), months),
        cells.stream()
            .collect(
                Collectors.toMap(
                    one -> new Cell(one.district(), one.dimension(), one.key()),
                    one -> one.employed().stream().mapToInt(Integer::intValue).toArray())));
  }
}
