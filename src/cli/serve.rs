//! `tiedote serve`: preview with live reload.

use super::args::{Common, Serve};
use super::outcome::{Fault, Outcome};
use super::world;
use crate::interface::Args;
use crate::preview::{self, Options};

pub(super) fn run(common: &Common, serve: &Serve) -> Result<Outcome, Fault> {
    // Watchers speak of whole paths.
    let root = world::absolute(&world::site_folder(common)?);
    let words = world::words(common);
    let as_of = match &common.as_of {
        Some(_) => Some(world::instant(common, &world::settings(&root))?),
        None => None,
    };
    let options = Options {
        root,
        host: serve.host,
        port: serve.port,
        public: serve.public,
        as_of,
        messages: words.lang(),
        clock: world::now,
    };
    let wanted = serve.port;
    preview::serve(options, |address| {
        let url = format!("http://{address}/");
        if wanted != 0 && address.port() != wanted {
            let args =
                Args::new().with("wanted", usize::from(wanted)).with("port", usize::from(address.port()));
            anstream::eprintln!("{}", words.text("cli-serve-port", &args));
        }
        if !address.ip().is_loopback() && !serve.public {
            anstream::eprintln!("{}", words.text("cli-serve-network", &Args::NONE));
        }
        anstream::println!("{}", words.text("cli-serve-ready", &Args::new().with("address", url.as_str())));
        if serve.open {
            // The address stands on the terminal anyway.
            let _ = open::that_detached(&url);
        }
    })?;
    Ok(Outcome::Fine)
}
