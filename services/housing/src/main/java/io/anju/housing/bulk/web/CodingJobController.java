package io.anju.housing.bulk.web;

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

/**
 * Housing officers upload files of buildings and dwellings, follow the jobs and fetch the rejected
 * rows.
 */
@RestController
final class CodingJobController {

  private static final String JOBS = "/api/coding-jobs";
  private static final String JOB = JOBS + "/{jobId}";

  private final UploadEndpoint uploads;

  CodingJobController(UploadEndpoint uploads) {
    this.uploads = uploads;
  }

  @Operation(
      summary =
          "Codes the buildings or dwellings (kind) of a file; with Content-Range, its first part")
  @PostMapping(
      path = JOBS,
      consumes = {
        "text/csv",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      })
  @Allowed({Role.HOUSING_OFFICER})
  ResponseEntity<ImportJobResponse> open(
      @RequestParam(required = false) String kind,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content)
      throws IOException {
    return uploads.create(JOBS, kind, null, false, headers, content);
  }

  @Operation(summary = "Resumes an interrupted upload with the bytes that Content-Range names")
  @PutMapping(JOB + "/content")
  @Allowed({Role.HOUSING_OFFICER})
  ResponseEntity<ImportJobResponse> resume(
      @PathVariable String jobId,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      @Parameter(hidden = true) InputStream content)
      throws IOException {
    return uploads.resume(JOBS, jobId, headers, content);
  }

  @Operation(summary = "The progress of a job")
  @GetMapping(JOB)
  @Allowed({Role.HOUSING_OFFICER})
  ImportJobResponse get(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return uploads.get(jobId, headers);
  }

  @Operation(summary = "Cancels a job after its present batch; issued codes stay")
  @PostMapping(JOB + "/cancellation")
  @Allowed({Role.HOUSING_OFFICER})
  ImportJobResponse cancel(
      @PathVariable String jobId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
    return uploads.cancel(jobId, headers);
  }

  @Operation(summary = "The rejected rows as CSV: line,column,code,message and the row")
  @GetMapping(
      path = JOB + "/rejects",
      produces = {"text/csv", "application/problem+json"})
  @Allowed({Role.HOUSING_OFFICER})
  void rejects(
      @PathVariable String jobId,
      @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
      HttpServletResponse response)
      throws IOException {
    uploads.rejects(jobId, headers, response);
  }
}
