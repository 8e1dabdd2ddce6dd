package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.contract.Declarant;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Languages;
import io.anju.platform.web.SeenList;
import io.anju.residence.arrival.Arrivals;
import io.anju.residence.declaration.batch.BatchDeclarations;
import io.anju.residence.declaration.batch.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of declarations. The answer names no id: it tells nothing about anybody that the file did not. */
@RestController
final class BatchController {

  /** Rows carried out at once: each waits for its write to be durable, and waits better in company. */
  private static final int CHUNK = 64;
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final BatchDeclarations batch;
  private final Arrivals arrivals;
  private final ErrorTexts texts;
  private final Clock clock;

  BatchController(BatchDeclarations batch, Arrivals arrivals, ErrorTexts texts, Clock clock) {
    this.batch = batch;
    this.arrivals = arrivals;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping(path = "/api/declarations/batch", consumes = "text/csv", produces = {"text/csv", "application/problem+json"})
  @Allowed({Role.LANDLORD, Role.EMPLOYER})
  @Operation(summary = "Declares up to 10,000 rows: "
      + "documentType,documentNumber,name,phone,dwellingCode,since,reason,until; answers row by row")
  ResponseEntity<byte[]> declare(@RequestParam Optional<Declaring> as, @Parameter(hidden = true) InputStream content,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers, SeenList seen) throws IOException, InterruptedException {
    arrivals.awaitAll(seen.all());
    var type = Optional.ofNullable(headers.getContentType());
    var file = new FileOfDeclarations(content, type.map(MediaType::getCharset).orElse(StandardCharsets.UTF_8));
    var declarant = as.orElseGet(() -> CurrentCaller.get().has(Role.LANDLORD) ? Declaring.LANDLORD : Declaring.EMPLOYER).declarant();
    var answer = new ByteArrayOutputStream();
    try (var csv = CsvWriter.builder().build(answer, StandardCharsets.UTF_8)) {
      carryOut(file, declarant, new Report(csv, file.columns(), texts, Languages.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE))));
    }
    return ResponseEntity.ok().contentType(CSV).body(answer.toByteArray());
  }

  private void carryOut(FileOfDeclarations file, Declarant as, Report report) throws InterruptedException {
    var today = LocalDate.now(clock);
    try (var company = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var rows = file.chunk(CHUNK); !rows.isEmpty(); rows = file.chunk(CHUNK)) {
        var outcomes = inCompany(company, rows, as, today);
        for (int i = 0; i < rows.size(); i++) {
          tell(report, rows.get(i), outcomes.get(i));
        }
      }
    }
    file.ended().ifPresent(why -> report.endedAt(file.line(), why));
  }

  private List<Future<Outcome>> inCompany(ExecutorService company, List<Row> rows, Declarant as, LocalDate today)
      throws InterruptedException {
    var caller = CurrentCaller.get();
    return company.invokeAll(rows.stream().<Callable<Outcome>>map(row ->
        () -> CurrentCaller.call(caller, () -> batch.carryOut(row.read(today), as))).toList());
  }

  /** What refuses a row says so; what fails for another reason fails the file, which may be sent again. */
  private static void tell(Report report, Row row, Future<Outcome> outcome) throws InterruptedException {
    try {
      report.accepted(row, outcome.get());
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RegistryException refused when refused.code().status() < 500 -> report.refused(row, refused);
        case RuntimeException other -> throw other;
        case Throwable other -> throw new IllegalStateException(other);
      }
    }
  }
}
