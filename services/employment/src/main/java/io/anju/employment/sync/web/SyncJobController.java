package io.anju.employment.sync.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.employment.sync.Range;
import io.anju.employment.sync.SentFiles;
import io.anju.employment.sync.SyncJob;
import io.anju.employment.sync.SyncJobs;
import io.anju.employment.sync.Uploads;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Labour bureaus send their books, follow what becomes of them, and take back what was refused. */
@RestController
final class SyncJobController {

  private static final String JOBS = "/api/sync-jobs";
  private static final String JOB = JOBS + "/{jobId}";

  private final SyncJobs jobs;
  private final Uploads uploads;
  private final SentFiles files;
  private final ErrorTexts texts;

  SyncJobController(SyncJobs jobs, Uploads uploads, SentFiles files, ErrorTexts texts) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.files = files;
    this.texts = texts;
  }

  @Operation(summary = "Brings a file in: kind employment, insurance or enterprise; mode delta or full. With Content-Range, its first part")
  @PostMapping(path = JOBS, consumes = {"text/csv", "application/x-ndjson"})
  @Allowed({Role.LABOUR_CLERK})
  ResponseEntity<SyncJobView> open(@RequestParam(required = false) String kind, @RequestParam(required = false) String mode,
      @RequestParam(defaultValue = "false") boolean confirmed, @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content) throws IOException {
    var request = OrderRequest.read(kind, mode, confirmed, headers);
    var job = jobs.open(request.order(), request.range().map(Range::total));
    var received = request.range().isPresent() ? uploads.part(job, request.range().get(), content) : uploads.whole(job, content);
    return accepted(received, headers);
  }

  @Operation(summary = "Goes on with a broken upload: the bytes that Content-Range names")
  @PutMapping(JOB + "/content")
  @Allowed({Role.LABOUR_CLERK})
  ResponseEntity<SyncJobView> goOn(@PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content) throws IOException {
    var range = OrderRequest.range(headers);
    return accepted(uploads.part(jobs.receiving(jobId), range, content), headers);
  }

  @Operation(summary = "How far a job is")
  @GetMapping(JOB)
  @Allowed({Role.LABOUR_CLERK})
  SyncJobView get(@PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return view(jobs.require(jobId), headers);
  }

  @Operation(summary = "Stops a job after the batch it is at; what was brought in stays")
  @PostMapping(JOB + "/cancellation")
  @Allowed({Role.LABOUR_CLERK})
  SyncJobView cancel(@PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return view(jobs.cancel(jobId), headers);
  }

  @Operation(summary = "Lets a full file end more than the usual share")
  @PostMapping(JOB + "/confirmation")
  @Allowed({Role.LABOUR_CLERK})
  SyncJobView confirm(@PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return view(jobs.confirm(jobId), headers);
  }

  /** Tells the sender what the sender wrote, and nothing of anybody that the file did not. */
  @Operation(summary = "The rows that were refused, as CSV: line,column,code,message and the row")
  @GetMapping(path = JOB + "/rejects", produces = {"text/csv", "application/problem+json"})
  @Allowed({Role.LABOUR_CLERK})
  void rejects(@PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      HttpServletResponse response) throws IOException {
    var job = jobs.own(jobId);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + job.id() + ".csv\"");
    try (var csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8)) {
      files.eachReject(job, new RejectsCsv(csv, job.order().kind(), texts, language(headers))::add);
    }
  }

  private ResponseEntity<SyncJobView> accepted(SyncJob job, HttpHeaders headers) {
    return ResponseEntity.accepted().header(HttpHeaders.LOCATION, JOBS + "/" + job.id()).body(view(job, headers));
  }

  private SyncJobView view(SyncJob job, HttpHeaders headers) {
    return SyncJobView.of(job, uploads.length(job), texts, language(headers));
  }

  private static Locale language(HttpHeaders headers) {
    return Languages.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
