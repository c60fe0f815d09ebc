"""The installed package, used by the projects under examples/ and by a new project of `holyc init`."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from support import BUILD, SOURCE


def run(*command, cwd=None, env=None):
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=env, capture_output=True, text=True, timeout=900
    )


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="holyc-package-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.prefix = cls.folder / "prefix"
        installed = run("cmake", "--install", BUILD, "--prefix", cls.prefix)
        assert installed.returncode == 0, installed.stderr
        cls.env = dict(os.environ, PATH=f"{cls.prefix}/bin:{os.environ['PATH']}", GITHUB_ACTIONS="")

    def example(self, name):
        shutil.copytree(SOURCE / "examples" / name, self.folder / name)
        return self.folder / name

    def succeed(self, *command, cwd):
        result = run(*command, cwd=cwd, env=self.env)
        self.assertEqual(result.returncode, 0, f"{command}\n{result.stdout[-5000:]}\n{result.stderr[-3000:]}")
        return result

    def configure(self, project):
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        self.succeed(
            "cmake",
            "-S",
            project,
            "-B",
            project / "build",
            "-G",
            "Ninja",
            f"-DCMAKE_PREFIX_PATH={self.prefix}",
            *launcher,
            cwd=project,
        )

    def build(self, project):
        return self.succeed("cmake", "--build", project / "build", cwd=project)

    def test_service_handles_events_by_type_and_follows_its_schemas(self):
        project = self.example("service")
        self.configure(project)
        self.build(project)
        program = project / "build/order_service"
        result = run(
            program,
            *(f"events/{name}.json" for name in ("placed", "shipped", "unknown", "refused")),
            cwd=project,
        )
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(
            "ord_1001 placed, 1 lines\nord_1001 shipped by post\nan event that this build does not know",
            result.stdout,
        )
        self.assertRegex(result.stdout, r"events/refused.json refused:\n\d+:\d+: ")

        self.assertIn("no work to do", self.build(project).stdout)
        schemas = project / "schemas/orders"
        text = (schemas / "order.placed.v1.schema.json").read_text()
        (schemas / "order.lost.v1.schema.json").write_text(text.replace("order.placed", "order.lost"))
        self.build(project)
        self.assertTrue(
            list((project / "build").rglob("order_lost_v1.hpp")), "a schema that was added is generated"
        )
        edited = text.replace('"minItems": 1', '"minItems": 2')
        (schemas / "order.placed.v1.schema.json").write_text(edited)
        self.build(project)
        self.assertEqual(
            run(program, "events/placed.json", cwd=project).returncode,
            1,
            "a schema that was edited is generated again",
        )

    def test_consumer_handles_events_of_the_bus_and_publishes_what_they_cause(self):
        probe = BUILD / "tests/bus_probe"
        if not probe.exists():
            self.skipTest("built without the services")
        project = self.example("consumer")
        self.configure(project)
        self.build(project)
        example = json.loads((SOURCE / "schemas/fireflies/transcript.ready.v1.schema.json").read_text())[
            "examples"
        ][0]
        event = {
            "event_id": "0190f5f0-1c8e-4c39-9a5e-0d5c1f4f0001",
            "event_type": "fireflies.transcript.ready",
            "timestamp": "2026-01-02T03:04:05Z",
            "version": "1.0.0",
            "source": {"host": "h", "type": "webhook"},
            "correlation_ids": [],
            "payload": example,
        }
        for body in (json.dumps(event), "no event"):
            self.assertIn(
                "confirmed",
                run(probe, "", "publish", "fireflies.transcript.ready", 1, body, cwd=project).stdout,
            )
        service = subprocess.Popen(
            [project / "build/transcript_processor", "out"], cwd=project, stdout=subprocess.PIPE, text=True
        )
        self.addCleanup(service.stdout.close)
        self.assertRegex(
            service.stdout.readline(), "^0190f5f0-1c8e-4c39-9a5e-0d5c1f4f0001 saved as out/.*, told by "
        )
        service.terminate()
        self.assertEqual(service.wait(timeout=30), 0, "SIGTERM ends it in order")
        self.assertIn(
            example["sentences"][0]["text"],
            (project / "out/0190f5f0-1c8e-4c39-9a5e-0d5c1f4f0001.md").read_text(),
        )

        caused = run(
            probe, "", "consume", "checking", "automatic", "artifact.#", 1, "ack", cwd=project
        ).stdout
        artifact = json.loads(json.loads(caused.splitlines()[1])["body"])
        self.assertEqual(artifact["event_type"], "artifact.created.v1")
        self.assertEqual(artifact["correlation_ids"], ["0190f5f0-1c8e-4c39-9a5e-0d5c1f4f0001"])
        letters = run(
            probe, "", "consume", "bloodbank.events.dlq", "automatic", "dlq.*", 1, "ack", cwd=project
        ).stdout
        self.assertIn("not valid", json.loads(letters.splitlines()[1])["headers"]["x-dead-letter-reason"])

    def test_build_fails_on_drift_and_shows_the_diff(self):
        project = self.example("drift")
        self.succeed("holyc", "generate", "--target", "cpp", cwd=project)
        self.configure(project)
        self.build(project)
        self.assertIn("ord_1", run(project / "build/drift").stdout)
        schema = project / "schemas/orders/order.placed.v1.schema.json"
        schema.write_text(schema.read_text().replace('"maximum": 1000', '"maximum": 10'))
        result = run("cmake", "--build", project / "build", cwd=project, env=self.env)
        self.assertNotEqual(result.returncode, 0)
        self.assertRegex(result.stdout, r"(?m)^--- .*generated/cpp/")
        self.assertIn("order.placed.v1.schema.json", result.stdout)
        self.succeed("holyc", "generate", "--target", "cpp", cwd=project)
        self.build(project)

    def test_validation_script(self):
        project = self.example("validate-script")
        schemas = SOURCE / "examples/service/schemas"
        self.succeed("./validate.sh", schemas, "events", cwd=project)
        event = project / "events/placed.json"
        event.write_text(event.read_text().replace('"quantity": 2', '"quantity": 0'))
        result = run(
            "./validate.sh", schemas, "events", cwd=project, env=dict(self.env, GITHUB_ACTIONS="true")
        )
        self.assertEqual(result.returncode, 1)
        self.assertIn("::error file=events/placed.json", result.stdout)

    def test_a_new_project_builds(self):
        project = self.folder / "fresh"
        self.succeed("holyc", "init", project, cwd=self.folder)
        self.succeed("holyc", "generate", cwd=project)
        self.configure(project)
        self.build(project)
        event = (project / "events/order.placed.json").read_text()
        result = subprocess.run([project / "build/fresh"], input=event, capture_output=True, text=True)
        self.assertEqual(
            (result.returncode, result.stdout), (0, "order ord_1001 with 1 lines\n"), result.stderr
        )
