package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Job;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A job as stored. */
public record JobDocument(
    String recordId, long version, List<String> enterprises, String division, LocalDate from, LocalDate last, String name) {

  static JobDocument from(Job job) {
    return new JobDocument(job.recordId(), job.version(), job.enterprises(), job.division().map(DivisionCode::value).orElse(null),
        job.from(), job.last().orElse(null), job.name().map(NameDigest::value).orElse(null));
  }

  Job toDomain() {
    return new Job(recordId, version, enterprises, Optional.ofNullable(division).map(DivisionCode::new), from, Optional.ofNullable(last),
        Optional.ofNullable(name).map(NameDigest::new));
  }
}
