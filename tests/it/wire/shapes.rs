//! A serialiser that writes nothing and remembers the shape of what it is given: for each type of the crate the forms
//! it takes and the keys of each, with the types of their values.

use std::any::type_name;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Write as _};

use serde::Serialize;
use serde::ser::{
    Impossible, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleVariant,
    Serializer,
};

/// What is under one key, as often as it was seen.
#[derive(Default)]
struct Value {
    seen: usize,
    types: BTreeSet<String>,
}

/// One of the forms a type takes, as often as it was seen.
#[derive(Default)]
struct Form {
    seen: usize,
    keys: BTreeMap<&'static str, Value>,
}

/// Every type of the crate seen so far, with its forms.
#[derive(Default)]
pub(super) struct Shapes(RefCell<BTreeMap<String, BTreeMap<String, Form>>>);

impl Shapes {
    /// Takes note of a value and of everything in it.
    pub(super) fn see<T: Serialize + ?Sized>(&self, value: &T) {
        let name = type_name::<T>();
        let name = name.trim_start_matches('&');
        // What is known of a fact is written as the thing itself.
        let name =
            name.strip_prefix("pcc_rules::reasoning::fact::Fact<").map_or(name, |of| &of[..of.len() - 1]);
        // Of a generic type, one entry for all; of those that add nothing to what they hold, none.
        let at = name.starts_with("pcc_rules::").then(|| short(name.split('<').next().unwrap_or(name)));
        let at = at.filter(|name| name != "listed::Set");
        value.serialize(Recorder { shapes: self, at }).unwrap();
    }

    /// The wire names of a type: of its forms if it has several, and of all their keys.
    pub(super) fn names(&self) -> BTreeMap<String, BTreeSet<String>> {
        let of = |forms: &BTreeMap<String, Form>| {
            let keys = forms.values().flat_map(|form| form.keys.keys().map(|key| (*key).to_string()));
            forms.keys().map(|form| word(form).to_string()).chain(keys).collect()
        };
        self.0.borrow().iter().map(|(name, forms)| (name.clone(), of(forms))).collect()
    }

    fn form(&self, at: Option<&String>, form: &str, keys: &[(&'static str, Option<String>)]) {
        let Some(at) = at else { return };
        let mut shapes = self.0.borrow_mut();
        let seen = shapes.entry(at.clone()).or_default().entry(form.to_string()).or_default();
        seen.seen += 1;
        for (key, ty) in keys {
            let value = seen.keys.entry(key).or_default();
            value.seen += usize::from(ty.is_some());
            value.types.extend(ty.clone());
        }
    }
}

/// The word of a form: `may-not` of `{"may-not": ..}`.
fn word(form: &str) -> &str {
    form.trim_matches(|c: char| !c.is_alphanumeric()).split('"').next().unwrap_or_default()
}

/// One line for each form: the type, the form, and the keys in alphabetical order, each with what is under it.
impl Display for Shapes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, forms) in self.0.borrow().iter() {
            for (form, Form { seen, keys }) in forms {
                write!(f, "{name} | {form}")?;
                for (key, value) in keys {
                    let may_lack = if value.seen < *seen && *key != "of" { "?" } else { "" };
                    let mut types = value.types.iter();
                    match (types.next(), types.next()) {
                        (Some(one), None) => write!(f, " | {key}{may_lack}: {one}")?,
                        _ => write!(f, " | {key}{may_lack}: _")?,
                    }
                }
                f.write_char('\n')?;
            }
        }
        Ok(())
    }
}

/// A type as it is on the wire: of the crate's types the path, of others the name; what may be unknown is what it is if
/// known, and a list or a set is in brackets.
fn short(name: &str) -> String {
    let name = name.trim_start_matches('&');
    if name.contains("__SerializeWith") {
        return "as a function writes it".to_string();
    }
    if let Some((base, rest)) = name.split_once('<').filter(|_| !name.starts_with('(')) {
        let inner = short(rest.strip_suffix('>').unwrap_or(rest));
        return match short(base).as_str() {
            "reasoning::fact::Fact" => inner,
            "Vec" | "listed::Set" => format!("[{inner}]"),
            "Option" => format!("{inner} or null"),
            _ if rest.starts_with('\'') => short(base),
            base => format!("{base}<{inner}>"),
        };
    }
    if let Some(parts) = name.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return format!("[{}]", parts.split(", ").map(short).collect::<Vec<_>>().join(", "));
    }
    if let Some(of) = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return format!("[{}]", short(of.split(';').next().unwrap_or(of)));
    }
    match name.strip_prefix("pcc_rules::") {
        Some(path) => path.to_string(),
        None => match name.rsplit("::").next().unwrap_or(name) {
            "str" | "String" => "text".to_string(),
            "NaiveDate" => "day".to_string(),
            last => last.to_string(),
        },
    }
}

#[derive(Clone)]
struct Recorder<'s> {
    shapes: &'s Shapes,
    at: Option<String>,
}

impl Recorder<'_> {
    fn leaf(&self, form: &str) -> Result<(), fmt::Error> {
        self.shapes.form(self.at.as_ref(), form, &[]);
        Ok(())
    }
}

macro_rules! leaves {
    ($($method:ident: $type:ty = $form:literal;)+) => {
        $(fn $method(self, _: $type) -> Result<(), fmt::Error> { self.leaf($form) })+
    };
}

impl<'s> Serializer for Recorder<'s> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Keys<'s>;
    type SerializeTuple = Keys<'s>;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Keys<'s>;
    type SerializeMap = Impossible<(), fmt::Error>;
    type SerializeStruct = Keys<'s>;
    type SerializeStructVariant = Keys<'s>;

    leaves! {
        serialize_bool: bool = "bool";
        serialize_i8: i8 = "number";
        serialize_i16: i16 = "number";
        serialize_i32: i32 = "number";
        serialize_i64: i64 = "number";
        serialize_u8: u8 = "number";
        serialize_u16: u16 = "number";
        serialize_u32: u32 = "number";
        serialize_u64: u64 = "number";
        serialize_f32: f32 = "float";
        serialize_f64: f64 = "float";
        serialize_char: char = "text";
        serialize_str: &str = "text";
        serialize_bytes: &[u8] = "bytes";
    }

    fn serialize_none(self) -> Result<(), fmt::Error> {
        self.leaf("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), fmt::Error> {
        self.shapes.see(value);
        Ok(())
    }

    fn serialize_unit(self) -> Result<(), fmt::Error> {
        self.leaf("null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), fmt::Error> {
        self.leaf("null")
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), fmt::Error> {
        self.leaf(&format!("\"{variant}\""))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), fmt::Error> {
        self.leaf(&short(type_name::<T>()))?;
        self.shapes.see(value);
        Ok(())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), fmt::Error> {
        self.leaf(&format!("{{\"{variant}\": {}}}", short(type_name::<T>())))?;
        self.shapes.see(value);
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Keys<'s>, fmt::Error> {
        Ok(Keys::of(self, "list".to_string()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Keys<'s>, fmt::Error> {
        Ok(Keys::of(self, "list".to_string()))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Keys<'s>, fmt::Error> {
        Ok(Keys::of(self, format!("{{\"{variant}\": [..]}}")))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Keys<'s>, fmt::Error> {
        Ok(Keys::of(self, "object".to_string()))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Keys<'s>, fmt::Error> {
        Ok(Keys::of(self, format!("{{\"{variant}\": ..}}")))
    }
}

/// The keys of one value as they come; those of a list are `of`.
struct Keys<'s> {
    to: Recorder<'s>,
    form: String,
    keys: Vec<(&'static str, Option<String>)>,
}

impl<'s> Keys<'s> {
    fn of(to: Recorder<'s>, form: String) -> Self {
        Self { to, form, keys: Vec::new() }
    }

    fn key<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) {
        // The word that tells the forms of a type apart is text; a `kind` of a type of its own is a key like others.
        let tag = ["kind", "cover", "force"].contains(&key)
            && (type_name::<T>() == "str" || type_name::<T>().contains("AdjacentlyTagged"));
        if tag && self.form == "object" {
            self.form = serde_json::to_string(value).unwrap();
        } else {
            self.keys.push((key, Some(short(type_name::<T>()))));
        }
        self.to.shapes.see(value);
    }

    fn close(mut self) {
        // The elements of one list count once.
        self.keys.dedup();
        self.to.shapes.form(self.to.at.as_ref(), &self.form, &self.keys);
    }
}

macro_rules! closes {
    ($($trait:ident { fn $method:ident })+) => {
        $(impl $trait for Keys<'_> {
            type Ok = ();
            type Error = fmt::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), fmt::Error> {
                self.key("of", value);
                Ok(())
            }

            fn end(self) -> Result<(), fmt::Error> {
                self.close();
                Ok(())
            }
        })+
    };
    (keys $($trait:ident)+) => {
        $(impl $trait for Keys<'_> {
            type Ok = ();
            type Error = fmt::Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), fmt::Error> {
                self.key(key, value);
                Ok(())
            }

            fn skip_field(&mut self, key: &'static str) -> Result<(), fmt::Error> {
                self.keys.push((key, None));
                Ok(())
            }

            fn end(self) -> Result<(), fmt::Error> {
                self.close();
                Ok(())
            }
        })+
    };
}
closes! {
    SerializeSeq { fn serialize_element }
    SerializeTuple { fn serialize_element }
    SerializeTupleVariant { fn serialize_field }
}
closes! { keys SerializeStruct SerializeStructVariant }
