//! A copy of the repository, and cargo run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel};

#[derive(Debug)]
pub struct Tree {
    pub folder: PathBuf,
    files: Vec<String>,
    environment: Vec<(&'static str, &'static str)>,
}

/// What a build came to: the executables, or what the compiler has against it.
#[derive(Debug)]
pub struct Built {
    pub errors: Vec<Diagnostic>,
    pub executables: Vec<PathBuf>,
}

impl Tree {
    /// Copies what git knows or would add. What stands in `manifest` is added to `Cargo.toml`.
    pub fn copy(
        repository: &Path,
        folder: PathBuf,
        manifest: &str,
        environment: &[(&'static str, &'static str)],
    ) -> Result<Self> {
        if folder.exists() {
            // All but what cargo keeps, which it checks itself.
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                match path.is_dir() {
                    true if path.ends_with("target") => {}
                    true => fs::remove_dir_all(path)?,
                    false => fs::remove_file(path)?,
                }
            }
        }
        let list = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
            .current_dir(repository)
            .output()?;
        ensure!(list.status.success(), "git ls-files: {}", String::from_utf8_lossy(&list.stderr));
        let files: Vec<String> =
            String::from_utf8(list.stdout)?.split_terminator('\0').map(String::from).collect();
        for path in &files {
            let (from, to) = (repository.join(path), folder.join(path));
            // Git also names what was deleted and not yet committed so.
            if from.is_file() {
                fs::create_dir_all(to.parent().context("a file has a folder")?)?;
                fs::copy(from, to)?;
            }
        }
        let path = folder.join("Cargo.toml");
        fs::write(&path, fs::read_to_string(&path)? + manifest)?;
        Ok(Self { folder, files, environment: environment.to_vec() })
    }

    /// The files of the crate's source.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str).filter(|path| path.starts_with("src/"))
    }

    pub fn read(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.folder.join(path)).with_context(|| path.to_string())
    }

    pub fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().context("a file has a folder")?)?;
        Ok(fs::write(path, text)?)
    }

    /// Runs cargo with every feature, in the profile that `cargo mutants` uses.
    pub fn cargo(&self, arguments: &[&str]) -> Result<Built> {
        let mut cargo = Command::new("cargo");
        cargo
            .args(arguments)
            .args(["--locked", "--all-features", "--message-format=json", "--profile=mutants"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .envs(self.environment.iter().copied());
        let output = cargo.output()?;
        let mut built = Built { errors: Vec::new(), executables: Vec::new() };
        for message in Message::parse_stream(&*output.stdout) {
            match message? {
                Message::CompilerMessage(told) if told.message.level == DiagnosticLevel::Error => {
                    built.errors.push(told.message);
                }
                Message::CompilerArtifact(made) => {
                    built.executables.extend(made.executable.map(PathBuf::from));
                }
                _ => {}
            }
        }
        // Cargo may fail for another reason than the source.
        ensure!(
            output.status.success() || !built.errors.is_empty(),
            "cargo {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(built)
    }
}
