package io.anju.imports.web;

import io.anju.imports.ContentRange;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobs;
import io.anju.imports.ImportKinds;
import io.anju.imports.RejectReport;
import io.anju.imports.UploadedFiles;
import io.anju.imports.Uploads;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Import jobs: upload, progress, cancellation, confirmation and rejects. Which roles may send a
 * kind of files is said by its {@link io.anju.imports.ImportKind}. The jobs are also reached under
 * the path that a service had for them before, set by {@code anju.imports.other-path}.
 */
@RestController
@RequestMapping({ImportJobController.JOBS, "${anju.imports.other-path:/api/import-jobs}"})
final class ImportJobController {

  static final String JOBS = "/api/import-jobs";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportJobs jobs;
  private final Uploads uploads;
  private final UploadedFiles files;
  private final ImportKinds kinds;
  private final RejectReport rejects;
  private final ErrorTexts texts;

  ImportJobController(
      ImportJobs jobs,
      Uploads uploads,
      UploadedFiles files,
      ImportKinds kinds,
      RejectReport rejects,
      ErrorTexts texts) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.files = files;
    this.kinds = kinds;
    this.rejects = rejects;
    this.texts = texts;
  }

  @Operation(
      summary =
          "Imports a file of one kind; mode delta, or full for kinds that have it. With"
              + " Content-Range, its first part")
  @PostMapping(consumes = {"text/csv", "application/x-ndjson", XLSX})
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ResponseEntity<ImportJobResponse> create(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String mode,
      @RequestParam(defaultValue = "false") boolean confirmed,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    var upload = UploadRequest.read(kinds, kind, mode, confirmed, headers);
    var job = jobs.create(upload.request(), upload.range().map(ContentRange::total));
    var received =
        upload.range().isPresent()
            ? uploads.receivePart(job, upload.range().get(), content)
            : uploads.receiveWhole(job, content);
    return accepted(request.getRequestURI() + "/" + job.id(), received, headers);
  }

  @Operation(summary = "The jobs that the caller sent, the newest first")
  @GetMapping
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  Page<ImportJobResponse> list(
      PageRequest page, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    var found = Page.of(jobs.listOwn(page.after(), page.limit() + 1), page, ImportJob::id);
    return new Page<>(
        found.items().stream().map(job -> response(job, headers)).toList(), found.next());
  }

  @Operation(summary = "Resumes an interrupted upload with the bytes given by Content-Range")
  @PutMapping("/{jobId}/content")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ResponseEntity<ImportJobResponse> resume(
      @PathVariable String jobId,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    var range = UploadRequest.range(headers);
    var received = uploads.receivePart(jobs.requireUploading(jobId), range, content);
    String path = request.getRequestURI();
    return accepted(path.substring(0, path.length() - "/content".length()), received, headers);
  }

  @Operation(summary = "The progress of a job")
  @GetMapping("/{jobId}")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ImportJobResponse get(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return response(jobs.require(jobId), headers);
  }

  @Operation(summary = "Stops a job after its current batch; imported rows remain")
  @PostMapping("/{jobId}/cancellation")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ImportJobResponse cancel(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return response(jobs.cancel(jobId), headers);
  }

  @Operation(summary = "Rejects the rows that still wait: nothing they refer to will arrive")
  @PostMapping("/{jobId}/waiting/rejection")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ImportJobResponse endWaiting(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return response(jobs.endWaiting(jobId), headers);
  }

  @Operation(summary = "Confirms that a full file may end more records than usual")
  @PostMapping("/{jobId}/confirmation")
  @Allowed({Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  ImportJobResponse confirm(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return response(jobs.confirm(jobId), headers);
  }

  /** Returns the rejected rows to their sender, who knows them already. */
  @Operation(summary = "The rejected rows as CSV: line,column,code,message and the row")
  @GetMapping(
      path = "/{jobId}/rejects",
      produces = {"text/csv", "application/problem+json"})
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  void rejects(
      @PathVariable String jobId,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      HttpServletResponse response)
      throws IOException {
    var job = jobs.requireOwn(jobId);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + job.id() + ".csv\"");
    rejects.write(response.getOutputStream(), job, language(headers));
  }

  private ResponseEntity<ImportJobResponse> accepted(
      String location, ImportJob job, HttpHeaders headers) {
    return ResponseEntity.accepted()
        .header(HttpHeaders.LOCATION, location)
        .body(response(job, headers));
  }

  private ImportJobResponse response(ImportJob job, HttpHeaders headers) {
    return ImportJobResponse.of(
        job,
        uploads.length(job),
        files.bytesPrepared(job),
        files.bytesRead(job),
        texts,
        language(headers));
  }

  private static Locale language(HttpHeaders headers) {
    return Languages.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
