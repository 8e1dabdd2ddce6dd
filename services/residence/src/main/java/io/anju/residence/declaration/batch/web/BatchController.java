package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Languages;
import io.anju.platform.web.ReadYourWritesTokens;
import io.anju.residence.declaration.batch.BatchDeclarations;
import io.anju.residence.declaration.batch.RowOutcome;
import io.anju.residence.projection.ProjectionBarrier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of declarations. The response contains no id, so it discloses nothing that the file did not
 * contain.
 */
@RestController
final class BatchController {

  /** Rows processed concurrently, so that their writes share the waiting for durability. */
  private static final int CHUNK_SIZE = 64;

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final BatchDeclarations batch;
  private final ProjectionBarrier projectionBarrier;
  private final ErrorTexts texts;
  private final Clock clock;

  BatchController(
      BatchDeclarations batch, ProjectionBarrier projectionBarrier, ErrorTexts texts, Clock clock) {
    this.batch = batch;
    this.projectionBarrier = projectionBarrier;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/declarations/batch",
      consumes = "text/csv",
      produces = {"text/csv", "application/problem+json"})
  @Allowed({Role.LANDLORD, Role.EMPLOYER})
  @Operation(
      summary =
          "Declares up to 10,000 rows:"
              + " documentType,documentNumber,name,phone,dwellingCode,since,reason,until; answers"
              + " row by row")
  void declare(
      @RequestParam Optional<BatchDeclarant> as,
      @Parameter(hidden = true) InputStream content,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      ReadYourWritesTokens tokens,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException, InterruptedException {
    projectionBarrier.awaitAll(tokens.tokens());
    var type = Optional.ofNullable(headers.getContentType());
    var file =
        new DeclarationFile(
            content, type.map(MediaType::getCharset).orElse(StandardCharsets.UTF_8));
    var declarant =
        as.orElseGet(() ->
                CurrentCaller.get().has(Role.LANDLORD)
                    ? BatchDeclarant.LANDLORD
                    : BatchDeclarant.EMPLOYER)
            .declarant();
    try (var spool = new ReportSpool()) {
      try (var csv = CsvWriter.builder().build(spool.write(), StandardCharsets.UTF_8)) {
        processRows(
            file,
            declarant,
            new BatchReport(
                csv,
                file.columns(),
                texts,
                Languages.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE))));
      }
      response.setContentType(CSV.toString());
      spool.sendTo(response.getOutputStream());
    }
  }

  private void processRows(DeclarationFile file, Declarant as, BatchReport report)
      throws InterruptedException {
    var today = LocalDate.now(clock);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var rows = file.nextChunk(CHUNK_SIZE);
          !rows.isEmpty();
          rows = file.nextChunk(CHUNK_SIZE)) {
        var outcomes = inParallel(executor, rows, as, today);
        for (int i = 0; i < rows.size(); i++) {
          writeOutcome(report, rows.get(i), outcomes.get(i));
        }
      }
    }
    file.failure().ifPresent(failure -> report.aborted(file.line(), failure));
  }

  private List<Future<RowOutcome>> inParallel(
      ExecutorService executor, List<CsvRow> rows, Declarant as, LocalDate today)
      throws InterruptedException {
    var caller = CurrentCaller.get();
    return executor.invokeAll(
        rows.stream()
            .<Callable<RowOutcome>>map(
                row -> () -> CurrentCaller.call(caller, () -> batch.declare(row.parse(today), as)))
            .toList());
  }

  /**
   * Reports a rejected row; any other failure fails the request, and the file may be sent again.
   */
  private static void writeOutcome(BatchReport report, CsvRow row, Future<RowOutcome> outcome)
      throws InterruptedException {
    try {
      report.accepted(row, outcome.get());
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RegistryException rejection when rejection.code().status() < 500 ->
            report.rejected(row, rejection);
        case RuntimeException other -> throw other;
        case Throwable other -> throw new IllegalStateException(other);
        case null -> throw new IllegalStateException(failed);
      }
    }
  }
}
