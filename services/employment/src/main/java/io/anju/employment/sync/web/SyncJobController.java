package io.anju.employment.sync.web;

import io.anju.imports.web.ImportJobResponse;
import io.anju.imports.web.UploadEndpoint;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Import jobs of labour bureaus: upload, progress, cancellation, confirmation and rejects. */
@RestController
final class SyncJobController {

  private static final String JOBS = "/api/sync-jobs";
  private static final String JOB = JOBS + "/{jobId}";

  private final UploadEndpoint uploadEndpoint;

  SyncJobController(UploadEndpoint uploadEndpoint) {
    this.uploadEndpoint = uploadEndpoint;
  }

  @Operation(
      summary =
          "Imports a file: kind employment, insurance or enterprise; mode delta or full. With"
              + " Content-Range, its first part")
  @PostMapping(
      path = JOBS,
      consumes = {"text/csv", "application/x-ndjson", UploadEndpoint.XLSX})
  @Allowed({Role.LABOUR_CLERK})
  ResponseEntity<ImportJobResponse> open(
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String mode,
      @RequestParam(defaultValue = "false") boolean confirmed,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content)
      throws IOException {
    return uploadEndpoint.create(JOBS, kind, mode, confirmed, headers, content);
  }

  @Operation(summary = "Resumes an interrupted upload with the bytes given by Content-Range")
  @PutMapping(JOB + "/content")
  @Allowed({Role.LABOUR_CLERK})
  ResponseEntity<ImportJobResponse> resume(
      @PathVariable String jobId,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content)
      throws IOException {
    return uploadEndpoint.resume(JOBS, jobId, headers, content);
  }

  @Operation(summary = "The progress of a job")
  @GetMapping(JOB)
  @Allowed({Role.LABOUR_CLERK})
  ImportJobResponse get(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return uploadEndpoint.get(jobId, headers);
  }

  @Operation(summary = "Stops a job after its current batch; imported rows remain")
  @PostMapping(JOB + "/cancellation")
  @Allowed({Role.LABOUR_CLERK})
  ImportJobResponse cancel(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return uploadEndpoint.cancel(jobId, headers);
  }

  @Operation(summary = "Confirms that a full file may end more records than usual")
  @PostMapping(JOB + "/confirmation")
  @Allowed({Role.LABOUR_CLERK})
  ImportJobResponse confirm(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return uploadEndpoint.confirm(jobId, headers);
  }

  @Operation(summary = "The rejected rows as CSV: line,column,code,message and the row")
  @GetMapping(
      path = JOB + "/rejects",
      produces = {"text/csv", "application/problem+json"})
  @Allowed({Role.LABOUR_CLERK})
  void rejects(
      @PathVariable String jobId,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      HttpServletResponse response)
      throws IOException {
    uploadEndpoint.rejects(jobId, headers, response);
  }
}
